package vigil.ui.shell;

import vigil.ui.control.HelpTopic;
import vigil.ui.settings.Section;

/// Where a button of a bar or a screen can lead.
///
/// Thread rule: FX thread.
interface Ways {
    /// Opens a screen.
    void show(Screen screen);

    /// Opens one room.
    void openRoom(String room);

    /// Turns to another page of the open room's session.
    void turnTo(SessionPage page);

    /// Opens a page of help.
    void help(HelpTopic topic);

    /// Goes back to where help was asked.
    void leaveHelp();

    /// Opens a section of the settings.
    void settings(Section section);
}
