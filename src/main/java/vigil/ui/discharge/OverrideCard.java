package vigil.ui.discharge;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import vigil.staff.Role;
import vigil.ui.control.Buttons;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Signer;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// A clinician's way past what is open: a name and a reason, printed on the report. Where the label forbids it there is
/// no button, only why (ux 12.4).
///
/// Thread rule: FX thread.
final class OverrideCard extends Pane {
    private static final Texts TEXTS = Texts.of(OverrideCard.class);

    /// As many letters as the discharge desk asks of a reason.
    private static final int LEAST_REASON = 5;
    private static final double FORM = 228;
    /// Where it covers the card above it, it covers the whole of the button at its foot, px.
    private static final double COVERING = 266;

    private final DischargeViewModel model;
    private final Pane told = new Pane();
    private final Pane form = new Pane();
    private final Label title;
    private final Label text;
    private final Button begin;
    private final Signer clinician;
    private final TextField reason = field(TEXTS.say("override.reason"), "override-reason");
    private final Button confirm;
    private final double bottom;
    private final double height;
    private final double tall;
    private boolean asking;

    /// @param bottom where the card ends, px: the form is taller than what is told, and grows upwards
    OverrideCard(DischargeViewModel model, Desk desk, double width, double height, double bottom) {
        this.model = model;
        this.height = height;
        this.bottom = bottom;
        tall = height < FORM ? COVERING : height;
        Place.size(this, width, height);
        double first = height < FORM ? 2 : 14;
        title = Words.at(
                told, height < FORM ? "body semibold" : "heading-dense", 20, first, width - 40, 34, Pos.CENTER_LEFT);
        text = Words.at(told, "body-s ink2", 20, first + 36, width - 40, height - first - 36 - 74, Pos.TOP_LEFT);
        text.setWrapText(true);
        begin = Place.at(
                Buttons.of(Icon.KEY, TEXTS.say("override.begin"), () -> ask(true)), 20, height - 72, width - 40, 56);
        begin.setId("override");
        begin.getStyleClass().add("tight");
        told.getChildren().add(begin);
        clinician = new Signer(desk, Role.CLINICIAN, TEXTS.say("override.clinician"));
        clinician.setId("override-clinician");
        double half = (width - 48) / 2;
        confirm = Place.at(
                Buttons.of(Icon.KEY, TEXTS.say("override.confirm"), this::override), 28 + half, tall - 72, half, 56);
        confirm.setId("confirm-override");
        confirm.getStyleClass().add("tight");
        Button cancel = Place.at(Buttons.of(TEXTS.say("override.cancel"), () -> ask(false)), 20, tall - 72, half, 56);
        Words.at(form, "heading-dense", 20, 8, width - 40, 30, Pos.CENTER_LEFT).setText(TEXTS.say("override.begin"));
        form.getChildren()
                .addAll(
                        Place.at(clinician, 20, 42, width - 40, 48),
                        Place.at(reason, 20, 98, width - 40, 48),
                        confirm,
                        cancel);
        clinician.name().subscribe(t -> confirm.setDisable(isIncomplete()));
        reason.textProperty().subscribe(t -> confirm.setDisable(isIncomplete()));
        form.addEventHandler(ActionEvent.ACTION, e -> {
            if (e.getTarget() instanceof TextField) {
                override();
            }
        });
        form.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                ask(false);
                e.consume();
            }
        });
        getChildren().addAll(told, form);
        ask(false);
    }

    private static TextField field(String prompt, String id) {
        TextField field = new TextField();
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setId(id);
        return field;
    }

    void show(OverrideFace face) {
        title.setText(face.title());
        text.setText(face.text());
        boolean offered = face.state() == OverrideFace.State.OFFERED;
        Words.visible(begin, offered);
        // Where there is no button its place is the text's.
        double below = offered ? 74 : 12;
        Place.size(text, text.getPrefWidth(), height - text.getLayoutY() - below);
        if (asking && face.state() != OverrideFace.State.OFFERED) {
            ask(false);
        }
    }

    /// Takes over what was begun in another layout. A name that a PIN proved is proved anew.
    void take(OverrideCard before) {
        clinician.take(before.clinician);
        reason.setText(before.reason.getText());
        if (before.asking) {
            ask(true);
        }
    }

    void clear() {
        clinician.clear();
        reason.clear();
        ask(false);
    }

    private boolean isIncomplete() {
        long letters = reason.getText().codePoints().filter(Character::isLetter).count();
        return clinician.name().get().isBlank() || letters < LEAST_REASON;
    }

    private void override() {
        if (!isIncomplete()) {
            model.override(clinician.name().get(), reason.getText());
            clear();
        }
    }

    /// What was typed stays when the form is left: Esc never discards it without asking (ux 9).
    private void ask(boolean wanted) {
        asking = wanted;
        if (!wanted && clinician.typing().isEmpty()) {
            clinician.clear(); // proved by a PIN: whoever begins again may be another
        }
        Words.visible(form, wanted);
        Words.visible(told, !wanted);
        // Where the form covers its neighbour its frame says where it ends.
        Words.restyle(this, wanted && height < FORM ? "needs-you" : "card");
        double high = wanted ? tall : height;
        Place.at(this, getLayoutX(), bottom - high, getPrefWidth(), high);
        if (wanted) {
            clinician.requestFocus();
        }
    }
}
