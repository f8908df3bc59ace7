package vigil.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.staff.PersonBadge;
import vigil.ui.staff.SignInSheet;

/// The keyboard map (ux 9): what works on every screen; a room's own keys are [SessionKeys]. Single letters and digits
/// work only while no text field has the focus.
///
/// Thread rule: FX thread.
final class Keys {
    private final Whereabouts here;
    private final Supplier<ShellParts> parts;
    private final Desk desk;
    private final Runnable night;
    private final SessionKeys session;

    /// A key that did something must not also become a letter in a field that it gave the focus to.
    private boolean swallowTyped;

    /// @param parts what shows in the language that is spoken now
    /// @param night dims the console for a dark room, or takes that back
    Keys(Whereabouts here, Supplier<ShellParts> parts, Desk desk, Runnable night) {
        this.here = here;
        this.parts = parts;
        this.desk = desk;
        this.night = night;
        session = new SessionKeys(here, () -> parts.get().session(), desk.attendance());
    }

    void attachTo(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            if (swallowTyped) {
                e.consume();
            }
        });
        root.addEventFilter(KeyEvent.KEY_RELEASED, session::released);
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
            night.run();
            return true;
        }
        if (e.getCode() == KeyCode.L) {
            desk.attendance().lock();
            return true;
        }
        if (e.getCode() == KeyCode.COMMA) {
            here.show(Screen.SETTINGS);
            return true;
        }
        int number = digit(e.getCode());
        if (number >= 1 && number <= Screen.TABS.size()) {
            here.show(Screen.TABS.get(number - 1));
            return true;
        }
        return false;
    }

    private boolean function(KeyEvent e) {
        return switch (e.getCode()) {
            case F1 -> help();
            case ESCAPE -> escape(e) || session.function(e);
            default -> session.function(e) || (e.getCode() == KeyCode.F3 && pauseAllRooms());
        };
    }

    private boolean help() {
        if (here.current() == Screen.HELP) {
            here.leaveHelp();
        } else {
            here.help(new HelpTopic.KeyMap());
        }
        return true;
    }

    /// Esc leads out of help, and from a form to the rooms.
    private boolean escape(KeyEvent e) {
        if (here.current() == Screen.HELP) {
            here.leaveHelp();
            return true;
        }
        if (here.current() == Screen.SESSION && session.isLeftByEsc() && !isNamingOperator(e)) {
            here.show(Screen.ROOMS); // what was typed stays until another room is opened
            return true;
        }
        return false;
    }

    private boolean pauseAllRooms() {
        parts.get().wall().pressSound();
        return true;
    }

    private boolean plain(KeyEvent e) {
        int number = digit(e.getCode());
        if (here.current() == Screen.ROOMS
                && number >= 1
                && number <= desk.rooms().names().size()) {
            here.openRoom(desk.rooms().names().get(number - 1));
            return true;
        }
        return session.plain(e, number);
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
