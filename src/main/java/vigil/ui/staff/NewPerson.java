package vigil.ui.staff;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.staff.Role;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Takes a person in: name, roles, PIN. What was typed stays until the register has taken it.
///
/// Thread rule: FX thread.
final class NewPerson extends VBox {
    private final StaffModel model;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final TextField name = new TextField();
    private final PasswordField pin = new PasswordField();
    private final RoleChoice choice;
    private boolean expecting;

    NewPerson(StaffModel model) {
        super(12);
        this.model = model;
        Texts texts = Texts.of(NewPerson.class);
        field(name, "staff-name", texts.say("page.name"));
        field(pin, "staff-pin", texts.say("page.pin"));
        HBox.setHgrow(name, Priority.ALWAYS);
        pin.setMinWidth(300);
        choice = new RoleChoice(texts.say("page.add"), this::turn);
        Button add = Place.height(Buttons.primary(Buttons.of(Icon.PLUS, texts.say("page.add"), this::add)), 56);
        add.setId("staff-add");
        add.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Words.of("heading-dense", texts.say("page.add")), new HBox(12, name, pin), choice, add);
    }

    /// The first person of all is an administrator: that is chosen already.
    void expectFirst(boolean first) {
        if (first) {
            roles.add(Role.ADMINISTRATOR);
        } else if (expecting) {
            roles.remove(Role.ADMINISTRATOR);
        }
        expecting = first;
        choice.show(roles);
    }

    private static void field(TextInputControl field, String id, String prompt) {
        Place.height(field, 56).getStyleClass().add("vg-field");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    private void turn(Role role) {
        if (!roles.remove(role)) {
            roles.add(role);
        }
        choice.show(roles);
    }

    private void add() {
        model.add(name.getText(), Set.copyOf(roles), pin.getText(), this::forget);
    }

    /// Empties name, roles and PIN.
    void forget() {
        name.clear();
        pin.clear();
        roles.clear();
        choice.show(roles);
    }
}
