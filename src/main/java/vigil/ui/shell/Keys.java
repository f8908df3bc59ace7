package vigil.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideKeys;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.staff.PersonBadge;
import vigil.ui.staff.SignInSheet;

/// The keyboard map (ux 9). Single letters and digits work only while no text field has the focus.
final class Keys {
    private final ConsoleShell shell;
    private final Desk desk;
    /// F7 or F8 was pressed: the next digit is an adverse event or a MOAA/S score.
    private KeyCode prefix = KeyCode.UNDEFINED;

    /// A key that did something must not also become a letter in a field that it gave the focus to.
    private boolean swallowTyped;

    Keys(ConsoleShell shell, Desk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    void attachTo(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (swallowTyped) {
                e.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.F12 && atBedside()) {
                bedside().releaseEmergency();
            }
        });
    }

    private void pressed(KeyEvent e) {
        if (isSigningIn(e)) {
            swallowTyped = false;
            return; // the sheet has keys of its own; F2, F3 and F12 work from everywhere
        }
        boolean done = e.isControlDown() ? control(e) : function(e) || (!isTyping(e) && plain(e));
        swallowTyped = done;
        if (done) {
            e.consume();
        }
    }

    private boolean control(KeyEvent e) {
        if (e.getCode() == KeyCode.N && e.isShiftDown()) {
            shell.switchNightView();
            return true;
        }
        if (e.getCode() == KeyCode.L) {
            desk.attendance().lock();
            return true;
        }
        if (e.getCode() == KeyCode.COMMA) {
            shell.show(Screen.SETTINGS);
            return true;
        }
        int number = digit(e.getCode());
        if (number >= 1 && number <= Screen.TABS.size()) {
            shell.show(Screen.TABS.get(number - 1));
            return true;
        }
        return false;
    }

    private boolean function(KeyEvent e) {
        if (e.getCode() == KeyCode.F1) {
            if (shell.current() == Screen.HELP) {
                shell.leaveHelp();
            } else {
                shell.help(new HelpTopic.KeyMap());
            }
            return true;
        }
        if (e.getCode() == KeyCode.ESCAPE && shell.current() == Screen.HELP) {
            shell.leaveHelp();
            return true;
        }
        if (e.getCode() == KeyCode.ESCAPE
                && shell.current() == Screen.SESSION
                && !atBedside()
                && !(shell.atOtherPage() && shell.session().page() == SessionPage.DISCHARGE)
                && !isNamingOperator(e)) {
            shell.show(Screen.ROOMS); // what was typed stays until another room is opened
            return true;
        }
        if (e.getCode() == KeyCode.F3) {
            if (atBedside()) {
                bedside().pressSound();
            } else if (shell.atOtherPage()) {
                shell.session().alarms().pressSound();
            } else {
                shell.wall().pressSound();
            }
            return true;
        }
        return atBedside() ? atBedside(e) : shell.atOtherPage() && atOtherPage(e);
    }

    /// Where the large numbers are not in sight: the alarms, and the way to EMERGENCY, which is at the bedside.
    private boolean atOtherPage(KeyEvent e) {
        switch (e.getCode()) {
            case F2 -> shell.session().alarms().acknowledge();
            case F12 -> {
                shell.turnTo(SessionPage.BEDSIDE);
                if (atBedside()) {
                    bedside().pressEmergency();
                }
            }
            case PAGE_UP -> shell.session().alarms().turn(-1);
            case PAGE_DOWN -> shell.session().alarms().turn(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean atBedside(KeyEvent e) {
        switch (e.getCode()) {
            case F2 -> bedside().acknowledge();
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

    private boolean plain(KeyEvent e) {
        int number = digit(e.getCode());
        if (shell.current() == Screen.ROOMS
                && number >= 1
                && number <= desk.rooms().names().size()) {
            shell.openRoom(desk.rooms().names().get(number - 1));
            return true;
        }
        if (!atBedside()) {
            return false;
        }
        if (e.getCode() == KeyCode.N) {
            unlocked(() -> bedside().writeNote());
            return true;
        }
        return number >= 0 && prefixed(number);
    }

    /// What opens something to be written in asks for the PIN first; a request to the room does so by itself.
    private void unlocked(Runnable deed) {
        desk.attendance().perform(Duty.OBSERVE, by -> deed.run());
    }

    /// Digits and Esc belong to the sheet that asks for a PIN, or before closing, while the focus is in it.
    private static boolean isSigningIn(KeyEvent e) {
        boolean helps = e.getCode() == KeyCode.F2 || e.getCode() == KeyCode.F3 || e.getCode() == KeyCode.F12;
        for (Node n = e.getTarget() instanceof Node node ? node : null; n != null && !helps; n = n.getParent()) {
            if (n instanceof SignInSheet || n instanceof ClosingSheet) {
                return true;
            }
        }
        return false;
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

    private boolean atBedside() {
        return shell.atBedside();
    }

    private BedsideKeys bedside() {
        return shell.session().keys();
    }

    private static boolean isTyping(KeyEvent e) {
        return e.getTarget() instanceof TextInputControl;
    }

    /// The name field in the top bar has an Esc of its own.
    private static boolean isNamingOperator(KeyEvent e) {
        return e.getTarget() instanceof Node node && node.getParent() instanceof PersonBadge;
    }

    private static int digit(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
    }
}
