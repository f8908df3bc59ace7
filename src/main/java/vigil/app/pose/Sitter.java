package vigil.app.pose;

import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.HelpTopic;
import vigil.ui.settings.Section;
import vigil.ui.shell.Screen;

/// The console that sits for its picture, as hands reach it.
///
/// Thread rule: FX thread. Whatever is not there to be touched is an [IllegalStateException] with a sentence.
public interface Sitter {
    /// Turns to a screen.
    void show(Screen screen);

    /// Opens the first room.
    void openFirst();

    /// Opens the last room.
    void openLast();

    /// Opens a sheet at the bedside of the room that is open.
    void sheet(BedsideSheet sheet);

    /// Presses buttons by their ids, one after the other. On a small screen what stands behind the rail is opened
    /// first.
    void press(String... ids);

    /// From now on whatever takes its time goes on and on, so that the console waits for it.
    void hold();

    /// Touches the first row of a list that says this.
    void row(String saying);

    /// Types into a field.
    void type(String id, String text);

    /// Opens the settings at a section.
    void settings(Section section);

    void help(HelpTopic topic);

    /// Opens the recorded session of the first room, the newest one.
    void review();

    /// The nurse of the example clinic signs in.
    void signIn();

    /// Asks who wants to work here.
    void askWho();

    /// Somebody types a PIN for the person that was chosen, and enters it.
    void pin(String digits);

    /// Locks the console.
    void lock();

    /// The same moment goes by once more, so that what hands did shows.
    void settle();
}
