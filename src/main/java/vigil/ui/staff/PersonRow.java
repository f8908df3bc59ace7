package vigil.ui.staff;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vigil.staff.StaffMember;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// One person on the staff page: roles to turn on and off, a new PIN, and the way out.
///
/// Thread rule: FX thread.
final class PersonRow extends HBox {
    private static final double HIGH = 56;

    private final StaffModel model;
    private final StaffMember member;
    private final Texts texts = Texts.of(PersonRow.class);
    private final PasswordField pin = new PasswordField();

    PersonRow(StaffModel model, StaffMember member) {
        super(12);
        this.model = model;
        this.member = member;
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HIGH);
        setId("staff-row-" + member.id());
        pin.getStyleClass().add("vg-field");
        Place.size(pin, 240, HIGH);
        pin.setPromptText(texts.say("page.pin"));
        pin.setAccessibleText(member.name() + ": " + texts.say("page.pin"));
        pin.setOnAction(e -> save());
        pin.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                showChoices();
                e.consume();
            }
        });
        showChoices();
    }

    private VBox name() {
        Label name = Words.of("body semibold", member.name());
        Label left = Words.of("note ink2");
        Words.showOrHide(left, member.active() ? "" : texts.say("page.left"));
        VBox words = new VBox(name, left);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private void showChoices() {
        pin.clear();
        if (!member.active()) {
            getChildren().setAll(name(), button("page.take-back", 180, () -> model.setActive(member, true)));
            return;
        }
        RoleChoice roles = new RoleChoice(member.name(), role -> model.turn(member, role));
        roles.show(member.roles());
        getChildren()
                .setAll(
                        name(),
                        roles,
                        button("page.new-pin", 160, this::askPin),
                        button("page.let-go", 150, () -> model.setActive(member, false)));
    }

    private void askPin() {
        Button save = Buttons.primary(button("page.save", 140, this::save));
        getChildren().setAll(name(), pin, save, button("page.cancel", 150, this::showChoices));
        pin.requestFocus();
    }

    private void save() {
        model.setPin(member, pin.getText(), this::showChoices);
    }

    private Button button(String key, double width, Runnable action) {
        Button button = Place.size(Buttons.of(texts.say(key), action), width, HIGH);
        button.getStyleClass().add("dense");
        button.setId(key.substring("page.".length()) + "-" + member.id());
        button.setAccessibleText(member.name() + ": " + texts.say(key));
        return button;
    }
}
