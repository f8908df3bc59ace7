package vigil.ui.shell;

import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideKeys;
import vigil.ui.control.Attendance;

/// The keys of the room that is open (ux 9): all at its bedside; on its other pages the alarms, their sound, and the
/// way to EMERGENCY. Where no session is in sight they do nothing.
///
/// Thread rule: FX thread.
final class SessionKeys {
    private final Whereabouts here;
    private final Supplier<SessionScreen> screen;
    private final Attendance attendance;
    /// F7 or F8 was pressed: the next digit is an adverse event or a MOAA/S score.
    private KeyCode prefix = KeyCode.UNDEFINED;

    /// @param screen the one in the language that is spoken now
    SessionKeys(Whereabouts here, Supplier<SessionScreen> screen, Attendance attendance) {
        this.here = here;
        this.screen = screen;
        this.attendance = attendance;
    }

    /// True if Esc leads from the page that shows to the rooms; where sheets and answers are it has other work.
    boolean isLeftByEsc() {
        return !here.atBedside() && !(here.atOtherPage() && screen.get().page() == SessionPage.DISCHARGE);
    }

    /// A key that is no letter and no digit.
    ///
    /// @return true if it did something
    boolean function(KeyEvent e) {
        return here.atBedside() ? atBedside(e) : here.atOtherPage() && atOtherPage(e);
    }

    /// A letter, or a digit.
    ///
    /// @param digit -1 for a letter
    /// @return true if it did something
    boolean plain(KeyEvent e, int digit) {
        if (!here.atBedside()) {
            return false;
        }
        if (e.getCode() == KeyCode.N) {
            unlocked(() -> bedside().writeNote());
            return true;
        }
        return digit >= 0 && prefixed(digit);
    }

    /// A key was let go.
    void released(KeyEvent e) {
        if (e.getCode() == KeyCode.F12 && here.atBedside()) {
            bedside().releaseEmergency();
        }
    }

    private boolean atBedside(KeyEvent e) {
        switch (e.getCode()) {
            case F2 -> bedside().acknowledge();
            case F3 -> bedside().pressSound();
            case F4 -> {
                if (e.isShiftDown()) {
                    bedside().stopCuff();
                } else {
                    bedside().startCuff();
                }
            }
            case F5 -> bedside().markEvent();
            case F6 -> unlocked(() -> bedside().writeNote());
            case F7, F8 -> prefix = e.getCode();
            case F9 -> unlocked(() -> bedside().pauseDose());
            case F12 -> bedside().pressEmergency();
            case PAGE_UP -> bedside().turnAlarm(-1);
            case PAGE_DOWN -> bedside().turnAlarm(1);
            case ESCAPE -> {
                return bedside().closeSheet();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Where the large numbers are not in sight: the alarms, and the way to EMERGENCY, which is at the bedside.
    private boolean atOtherPage(KeyEvent e) {
        switch (e.getCode()) {
            case F2 -> screen.get().alarms().acknowledge();
            case F3 -> screen.get().alarms().pressSound();
            case F12 -> {
                here.turnTo(SessionPage.BEDSIDE);
                if (here.atBedside()) {
                    bedside().pressEmergency();
                }
            }
            case PAGE_UP -> screen.get().alarms().turn(-1);
            case PAGE_DOWN -> screen.get().alarms().turn(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What opens something to be written in asks for the PIN first; a request to the room does so by itself.
    private void unlocked(Runnable deed) {
        attendance.perform(Duty.OBSERVE, by -> deed.run());
    }

    private boolean prefixed(int number) {
        KeyCode before = prefix;
        prefix = KeyCode.UNDEFINED;
        if (before == KeyCode.F7) {
            bedside().adverseEvent(number);
        } else if (before == KeyCode.F8 && number <= 5) {
            bedside().sedation(number);
        }
        return before != KeyCode.UNDEFINED;
    }

    private BedsideKeys bedside() {
        return screen.get().keys();
    }
}
