package vigil.ui.discharge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import vigil.session.discharge.CriterionState;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// One who signs: waits, may sign (then a name is typed), has signed. Name, time and meaning are kept (21 CFR 11.50).
///
/// Thread rule: FX thread.
final class SignLine extends Pane {
    private static final Texts TEXTS = Texts.of(SignLine.class);

    static final double HEIGHT = 78;
    private static final double BUTTON = 56;

    private final DischargeViewModel model;
    private final StateMark mark = new StateMark(26);
    private final Label title;
    private final Label meaning;
    private final Label note;
    private final Button begin;
    private final TextField name = new TextField();
    private final Button sign;
    private final Button leave;
    private SignOffFace.Line shown;
    private boolean typing;

    SignLine(DischargeViewModel model, SignOffFace.Line first, double width) {
        this.model = model;
        this.shown = first;
        String role = SignOffFace.key(first.role());
        Place.size(this, width, HEIGHT);
        Rows.rule(this, 20, 0, width - 40);
        mark.relocate(20, 26);
        title = Words.at(this, "heading-small", 62, 14, width - 62 - 120, 26, Pos.CENTER_LEFT);
        meaning = Words.at(this, "note ink2", 62, 40, width - 62 - 120, 22, Pos.CENTER_LEFT);
        note = Words.at(this, "note ink3", width - 160, 14, 140, 52, Pos.CENTER_RIGHT);
        begin = Place.at(Buttons.of(TEXTS.say("sign.do"), () -> type(true)), width - 116, 11, 96, BUTTON);
        begin.setId("sign-" + role);
        name.getStyleClass().add("vg-field");
        name.setPromptText(TEXTS.say("sign.prompt"));
        name.setId("name-" + role);
        name.setAccessibleText(first.title() + ", " + TEXTS.say("sign.prompt"));
        name.setOnAction(e -> sign());
        name.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                type(false);
                e.consume();
            }
        });
        sign = Place.at(Buttons.primary(Buttons.of(TEXTS.say("sign.do"), this::sign)), width - 166, 11, 86, BUTTON);
        sign.setId("confirm-" + role);
        sign.getStyleClass().add("tight");
        leave = Place.at(Buttons.of(Icon.CROSS, "", () -> type(false)), width - 72, 11, 52, BUTTON);
        leave.getStyleClass().add("tight");
        leave.setAccessibleText(TEXTS.say("sign.leave"));
        getChildren().addAll(mark, begin, Place.at(name, 20, 11, width - 194, BUTTON), sign, leave);
        name.textProperty().subscribe(text -> sign.setDisable(text.isBlank()));
        arrange();
    }

    void show(SignOffFace.Line line) {
        shown = line;
        typing &= line.state() == SignOffFace.State.MAY_SIGN;
        mark.show(line.state() == SignOffFace.State.SIGNED ? CriterionState.MET : CriterionState.OPEN);
        title.setText(line.title());
        meaning.setText(TEXTS.say("sign.quoted", line.meaning()));
        note.setText(line.note());
        setAccessibleText(TEXTS.say("sign.spoken", line.title(), line.meaning(), line.note()));
        arrange();
    }

    /// Drops what was typed.
    void clear() {
        name.clear();
        typing = false;
        arrange();
    }

    private void type(boolean wanted) {
        typing = wanted;
        if (wanted) {
            // Whoever is signed in may be the one who signs; the name can be changed until it is signed.
            name.setText(shown.role() == vigil.session.SignatureRole.NURSE ? model.operator() : "");
        }
        arrange();
        if (wanted) {
            name.requestFocus();
            name.end();
        }
    }

    private void sign() {
        if (!name.getText().isBlank()) {
            model.sign(shown.role(), name.getText(), SignOffFace.meaning(shown.role()));
            type(false);
        }
    }

    private void arrange() {
        boolean may = shown.state() == SignOffFace.State.MAY_SIGN;
        for (var node : new javafx.scene.Node[] {name, sign, leave}) {
            Words.visible(node, typing);
        }
        for (var node : new javafx.scene.Node[] {mark, title, meaning, note}) {
            node.setVisible(!typing);
        }
        Words.visible(begin, may && !typing);
    }
}
