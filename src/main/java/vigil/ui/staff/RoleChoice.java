package vigil.ui.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import vigil.staff.Role;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.language.Texts;

/// The four roles, each a button that is on or off.
///
/// Thread rule: FX thread.
final class RoleChoice extends HBox {
    private static final double WIDTH = 156;
    private final Map<Role, Button> buttons = new EnumMap<>(Role.class);
    private final String whose;

    /// @param whose is spoken with each role
    /// @param turned is told which one was touched
    RoleChoice(String whose, Consumer<Role> turned) {
        super(8);
        this.whose = whose;
        for (Role role : Role.values()) {
            Button button = Place.size(Buttons.of(SignInWords.role(role), () -> turned.accept(role)), WIDTH, 56);
            button.getStyleClass().add("dense");
            button.setAccessibleRole(AccessibleRole.CHECK_BOX);
            button.setId("role-" + role.name());
            buttons.put(role, button);
            getChildren().add(button);
        }
    }

    void show(Set<Role> chosen) {
        Texts texts = Texts.of(RoleChoice.class);
        buttons.forEach((role, button) -> {
            boolean on = chosen.contains(role);
            Buttons.setSelected(button, on);
            String state = texts.say(on ? "role.on" : "role.off");
            button.setAccessibleText(whose + ": " + SignInWords.role(role) + ", " + state);
        });
    }
}
