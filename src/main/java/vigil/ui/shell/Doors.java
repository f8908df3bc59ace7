package vigil.ui.shell;

import vigil.staff.Duty;
import vigil.ui.control.Attendance;

/// Which screens are open to whoever is here. A locked console shows the rooms, the bedside and help, and
/// nothing else of a patient; recorded sessions close as soon as nobody is signed in who may read them.
///
/// Thread rule: FX thread; it holds no node.
// Requirement: STAFF-LOCK-3
// Control: H31
final class Doors {
    private final Attendance attendance;
    private final DraftOwner drafts = new DraftOwner();

    Doors(Attendance attendance) {
        this.attendance = attendance;
    }

    /// Goes through to a screen; where a PIN is needed it is asked for first.
    void pass(Screen screen, Runnable through) {
        switch (screen) {
            case ROOMS, SESSION, HELP, WELCOME -> through.run();
            case REVIEW -> attendance.perform(Duty.READ, by -> through.run());
            case DEVICES, SETTINGS -> attendance.perform(Duty.OBSERVE, by -> through.run());
        }
    }

    /// True if a screen that shows may go on showing.
    ///
    /// @param atBedside whether a running session's bedside is what shows
    boolean isOpen(Screen screen, boolean atBedside) {
        return switch (screen) {
            case ROOMS, HELP, WELCOME -> true;
            case SESSION -> !attendance.isLocked() || atBedside;
            case REVIEW -> attendance.may(Duty.READ);
            case DEVICES, SETTINGS -> attendance.may(Duty.OBSERVE);
        };
    }

    /// True, once, if whoever began to write here is gone.
    boolean isLeft() {
        return drafts.leaves(attendance.presence().get());
    }
}
