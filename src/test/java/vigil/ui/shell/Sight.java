package vigil.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.monitor.Rooms;
import vigil.session.course.Course;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Preferences;
import vigil.ui.example.BlankScreen;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleStaff;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.settings.SettingsSource;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;

/// Something there is to see of the console: a screen or a sheet in one state, in any language and size.
///
/// Thread rule: [#show] on the FX thread.
///
/// @param name for a person to find it: `bedside-sheet-limits`
/// @param now the moment it is seen
/// @param rooms what the rooms publish
/// @param review makes the screen of finished sessions
/// @param technician makes the technician's screen
/// @param staffed true in a clinic that keeps its people
/// @param pose what a person does to get there, after the console was laid out once
record Sight(
        String name,
        Timestamp now,
        Supplier<Rooms> rooms,
        Supplier<ConsoleScreen> review,
        Supplier<ConsoleScreen> technician,
        boolean staffed,
        Consumer<Visit> pose) {
    static Sight of(String name, Timestamp now, Supplier<Rooms> rooms, Consumer<Visit> pose) {
        return new Sight(name, now, rooms, BlankScreen::new, BlankScreen::new, false, pose);
    }

    /// True for what stands while a patient is monitored, at the wall and the bedside: targets are larger there.
    boolean isLive() {
        return name.startsWith("wall") || name.startsWith("bedside");
    }

    /// Builds the console, goes there and lays everything out.
    Visit show(Language language, int width, int height) {
        return show(preferring(language, 0), width, height);
    }

    /// The same with what the clinic prefers.
    Visit show(Preferences wanted, int width, int height) {
        Spoken.speak(Language.ENGLISH);
        Rooms published = rooms.get();
        ExampleStaff staff = new ExampleStaff();
        Desk desk = staffed ? staff.desk(published) : Desk.of(published, ExampleClinic.TIME);
        if (!staffed) {
            desk.operator().set("R. Okafor, RN");
        }
        StartOffers offers = new StartOffers(PresetShelf.shipped(), room -> Optional.empty())
                .knowing(reference -> new Course(Optional.empty(), List.of()));
        OtherScreens others = new OtherScreens(review, technician, SettingsSource.NONE);
        Spoken.speak(wanted.language());
        ConsoleShell shell = new ConsoleShell(desk, others, offers);
        desk.preferences().set(wanted);
        Visit visit = new Visit(shell, desk, staff, now, width, height);
        visit.layOut();
        pose.accept(visit);
        visit.layOut();
        return visit;
    }

    static Preferences preferring(Language language, int textStep) {
        Preferences d = Preferences.DEFAULT;
        return new Preferences(language, Optional.empty(), d.reducedMotion(), textStep, Optional.empty());
    }

    /// The theme everything is laid out in; colours move nothing.
    static Theme theme() {
        return Theme.DARK;
    }

    @Override
    public String toString() {
        return name;
    }
}
