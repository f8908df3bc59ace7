package vigil.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import vigil.staff.Role;
import vigil.staff.StaffMember;

/// Where a person puts a name under something: a soft stop overridden, a dose authorised, a discharge signed. Where the
/// clinic keeps its people a PIN proves the name; elsewhere it is typed.
///
/// Thread rule: FX thread.
public final class Signer extends StackPane {
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ObjectProperty<List<StaffMember>> people = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Presence> presence = new SimpleObjectProperty<>(new Presence.Nobody());
    private final TextField field = new TextField();
    private final Button button;
    private final String prompt;

    /// @param desk knows who works here
    /// @param role what the person must be; a clinician may sign as a nurse
    /// @param prompt what stands in the empty place
    public Signer(Desk desk, Role role, String prompt) {
        this.prompt = prompt;
        Attendance attendance = desk.attendance();
        PinRequest.Sign what = new PinRequest.Sign(role == Role.NURSE ? Set.of(role, Role.CLINICIAN) : Set.of(role));
        button = Buttons.of(Icon.KEY, prompt, () -> attendance.sign(what, who -> show(who.name())));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(prompt);
        // Of a fixed width, like the place itself: then its words are set smaller before any is cut.
        widthProperty().subscribe(width -> button.setPrefWidth(width.doubleValue()));
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setMaxHeight(Double.MAX_VALUE);
        field.textProperty().subscribe(text -> name.set(text.strip()));
        getChildren().addAll(field, button);
        // Bound, not followed: the clinic's people outlive the screens, and must not hold them.
        people.bind(attendance.people());
        people.subscribe(all -> {
            Words.visible(button, !all.isEmpty());
            Words.visible(field, all.isEmpty());
        });
        presence.bind(attendance.presence());
        // A name that was proven belongs to who proved it: a lock or another person takes it away.
        presence.subscribe((before, after) -> {
            if (attendance.hasStaff()) {
                clear();
            }
        });
    }

    /// Who signs; empty until a person has shown who they are.
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    /// Takes the name away again.
    public void clear() {
        show("");
    }

    /// Takes over a name that is being typed elsewhere.
    public void take(Signer other) {
        other.typing().ifPresent(typed -> field.setText(typed.getText()));
    }

    /// Where a name is typed, if the clinic keeps no staff.
    public Optional<TextField> typing() {
        return field.isVisible() ? Optional.of(field) : Optional.empty();
    }

    @Override
    public void requestFocus() {
        if (field.isVisible()) {
            field.requestFocus();
            field.end();
        } else {
            button.requestFocus();
        }
    }

    private void show(String who) {
        field.setText(who);
        button.setText(who.isEmpty() ? prompt : who);
        button.setAccessibleText(who.isEmpty() ? prompt : prompt + ": " + who);
    }
}
