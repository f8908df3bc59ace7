package vigil.app.console;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import vigil.app.pose.Frame;
import vigil.app.pose.Sitter;
import vigil.metric.Timestamp;
import vigil.session.SessionId;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.HelpTopic;
import vigil.ui.settings.Section;
import vigil.ui.shell.ConsoleShell;
import vigil.ui.shell.Screen;

/// A console in the size of its picture, and hands that touch it. Time stands still: what is asked of a room is never
/// answered.
///
/// Thread rule: FX thread.
final class Sitting implements Sitter {
    /// What opens the way to a button that has no place of its own on a small screen.
    private static final List<String> RAIL = List.of("", "rail-dose", "rail-event", "rail-moaas", "more");

    private final ConsoleScreens.Built built;
    private final List<String> rooms;
    private final List<SessionId> sessions;
    private final Frame frame;
    private final HeldErrands errands;
    private final Timestamp now;

    /// @param errands does what takes its time
    /// @param sessions of the record, the newest first
    Sitting(
            ConsoleScreens.Built built,
            HeldErrands errands,
            List<String> rooms,
            List<SessionId> sessions,
            Frame frame,
            Timestamp now) {
        this.built = built;
        this.errands = errands;
        this.rooms = rooms;
        this.sessions = sessions;
        this.frame = frame;
        this.now = now;
    }

    @Override
    public void show(Screen screen) {
        shell().show(screen);
    }

    @Override
    public void openFirst() {
        shell().openRoom(rooms.getFirst());
        settle();
    }

    @Override
    public void openLast() {
        shell().openRoom(rooms.getLast());
        settle();
    }

    @Override
    public void sheet(BedsideSheet sheet) {
        shell().openSheet(sheet);
        settle();
    }

    @Override
    public void press(String... ids) {
        for (String id : ids) {
            button(id).fire();
            settle();
        }
    }

    private Button button(String id) {
        for (String way : RAIL) {
            if (!way.isEmpty() && shell().root().lookup("#" + way) instanceof Button rail && rail.isVisible()) {
                rail.fire();
                settle();
            }
            if (shell().root().lookup("#" + id) instanceof Button button) {
                return button;
            }
        }
        throw new IllegalStateException("There is no button " + id + " to be pressed.");
    }

    @Override
    public void hold() {
        errands.hold();
    }

    @Override
    public void row(String saying) {
        Node row = shell().root().lookupAll(".list-row").stream()
                .filter(r ->
                        r.getAccessibleText() != null && r.getAccessibleText().contains(saying))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no row \"" + saying + "\" to be touched."));
        row.getOnMouseClicked().handle(null);
        settle();
    }

    @Override
    public void type(String id, String text) {
        Node place = shell().root().lookup("#" + id);
        Node field = place instanceof TextInputControl || place == null ? place : place.lookup(".text-field");
        if (!(field instanceof TextInputControl typed)) {
            throw new IllegalStateException("There is no field " + id + " to be written in.");
        }
        typed.setText(text);
        settle();
    }

    @Override
    public void settings(Section section) {
        shell().settings(section);
        shell().show(Screen.SETTINGS);
    }

    @Override
    public void help(HelpTopic topic) {
        shell().help(topic);
    }

    @Override
    public void review() {
        shell().show(Screen.REVIEW);
        built.review().screen().orElseThrow().open(sessions.getFirst());
        settle();
    }

    @Override
    public void signIn() {
        ExampleStaff.signIn(built.desk().attendance());
        settle();
    }

    @Override
    public void askWho() {
        built.desk().attendance().signIn();
        settle();
    }

    @Override
    public void pin(String digits) {
        if (!(shell().root().lookup("#pin") instanceof PasswordField field)) {
            throw new IllegalStateException("No PIN is asked for.");
        }
        field.setText(digits);
        field.getOnAction().handle(new ActionEvent());
        settle();
    }

    @Override
    public void lock() {
        built.desk().attendance().lock();
        settle();
    }

    @Override
    public void settle() {
        shell().layOut(frame.width(), frame.height(), now);
    }

    private ConsoleShell shell() {
        return built.shell();
    }
}
