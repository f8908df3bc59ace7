package vigil.ui.shell;

import java.util.function.Supplier;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.settings.Section;

/// Where a person is in the console: which screen shows, and where help was asked; and the ways from there, as far as
/// the doors are open. It outlives the parts, which another language makes anew.
///
/// Thread rule: FX thread; it holds no node.
final class Whereabouts implements Ways {
    private final Desk desk;
    private final Doors doors;
    private final Supplier<ShellParts> parts;
    private final Runnable arrived;
    private Screen current = Screen.ROOMS;
    /// Where help was asked, to go back there.
    private Screen beforeHelp = Screen.ROOMS;

    /// @param parts what shows in the language that is spoken now
    /// @param arrived is run when another screen or page shows
    Whereabouts(Desk desk, Supplier<ShellParts> parts, Runnable arrived) {
        this.desk = desk;
        this.parts = parts;
        this.arrived = arrived;
        doors = new Doors(desk.attendance());
    }

    /// The screen that shows.
    Screen current() {
        return current;
    }

    /// True while one room and its running session are in sight.
    boolean atBedside() {
        return current == Screen.SESSION && session().isBedside();
    }

    /// True while a page of a running session without the bedside's band is in sight.
    boolean atOtherPage() {
        return current == Screen.SESSION && session().isRunning() && !session().isBedside();
    }

    /// True while help shows that was asked from a room.
    boolean atHelpOverRoom() {
        return current == Screen.HELP && beforeHelp == Screen.SESSION;
    }

    /// Opens a screen. While the console is locked, or where nobody is signed in, some ask for a PIN first.
    @Override
    public void show(Screen screen) {
        doors.pass(screen, () -> turn(screen));
    }

    private void turn(Screen screen) {
        if (screen == Screen.HELP && current != Screen.HELP) {
            beforeHelp = current;
            parts.get().help().over(atBedside() || atOtherPage() ? session().room() : "");
        }
        current = screen;
        parts.get().show(screen);
        arrived.run();
    }

    /// Opens one room: its bedside screen, or the sheet that starts a session in it.
    ///
    /// @throws IllegalArgumentException if there is no such room
    @Override
    public void openRoom(String room) {
        if (desk.attendance().isLocked() && !session().hasBedside(room)) {
            // There is nothing but a form to be written in.
            desk.attendance().perform(Duty.OBSERVE, by -> openRoom(room));
            return;
        }
        session().open(room);
        show(Screen.SESSION);
    }

    @Override
    public void turnTo(SessionPage page) {
        session().turnTo(page);
        arrived.run();
    }

    /// Opens a sheet of the room that is open, as its button does; nothing where no session runs.
    void openSheet(BedsideSheet sheet) {
        if (atBedside()) {
            session().keys().open(sheet);
        }
    }

    @Override
    public void help(HelpTopic topic) {
        parts.get().help().screen().open(topic);
        show(Screen.HELP);
    }

    @Override
    public void leaveHelp() {
        if (current == Screen.HELP) {
            show(beforeHelp);
        }
    }

    @Override
    public void settings(Section section) {
        parts.get().turnSettings(section);
        show(Screen.SETTINGS);
    }

    /// What is not for whoever is here closes, and what a person typed goes with that person.
    void closeDoors() {
        if (doors.isLeft()) {
            parts.get().forgetDrafts();
        }
        boolean locked = desk.attendance().isLocked();
        parts.get().openedSession().ifPresent(session -> session.lock(locked));
        if (!doors.isOpen(current, atBedside())) {
            current = Screen.ROOMS;
            parts.get().show(Screen.ROOMS);
        }
    }

    private SessionScreen session() {
        return parts.get().session();
    }
}
