package vigil.ui.discharge;

import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextAlignment;
import vigil.session.SignatureRole;
import vigil.session.discharge.CriterionState;
import vigil.staff.Role;
import vigil.ui.control.Buttons;
import vigil.ui.control.Desk;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Signer;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// One who signs: waits, may sign (then a name is typed), has signed. Name, time and meaning are kept (21 CFR 11.50).
///
/// Thread rule: FX thread.
final class SignLine extends Pane {
    private static final Texts TEXTS = Texts.of(SignLine.class);

    static final double HEIGHT = 78;
    private static final double BUTTON = 56;
    private static final double NARROW = 400;

    private final DischargeViewModel model;
    private final StateMark mark = new StateMark(26);
    private final Label title;
    private final Label meaning;
    private final Label note;
    private final Button begin;
    private final Signer name;
    private final Button confirm;
    private final Button leave;
    private SignOffFace.Line shown;
    private boolean typing;
    /// Who the field proposed; nobody typed it.
    private String offered = "";

    SignLine(DischargeViewModel model, Desk desk, SignOffFace.Line first, double width) {
        this.model = model;
        this.shown = first;
        String role = SignOffFace.key(first.role());
        boolean narrow = width < NARROW;
        Place.size(this, width, HEIGHT);
        Rows.rule(this, 20, 0, width - 40);
        mark.relocate(20, 26);
        double words = width - 62 - 140;
        title = Words.at(this, narrow ? "body-l semibold" : "heading-small", 62, 10, words, 26, Pos.CENTER_LEFT);
        meaning = Words.at(this, "note ink2", 62, 36, words, 38, Pos.TOP_LEFT);
        meaning.setWrapText(true);
        note = Words.at(this, "note ink3", width - 128, 12, 108, 52, Pos.CENTER_RIGHT);
        note.setWrapText(true);
        note.setTextAlignment(TextAlignment.RIGHT);
        String sign = TEXTS.say("sign.do");
        double wide = Math.max(84, Math.ceil(TextWidth.of(sign, Fonts.SEMIBOLD, 18)) + 24);
        begin = Place.at(Buttons.of(sign, () -> type(true)), width - 20 - wide, 11, wide, BUTTON);
        begin.setId("sign-" + role);
        begin.getStyleClass().add("tight");
        begin.setAccessibleText(sign + ", " + first.title());
        name = new Signer(desk, role(first), TEXTS.say("sign.prompt"));
        name.setId("name-" + role);
        confirm = narrow ? Buttons.of(Icon.CHECK, "", this::sign) : Buttons.of(sign, this::sign);
        double last = narrow ? BUTTON : wide;
        Place.at(Buttons.primary(confirm), width - 76 - last, 11, last, BUTTON);
        confirm.setId("confirm-" + role);
        confirm.getStyleClass().add("tight");
        confirm.setAccessibleText(sign + ", " + first.title());
        leave = Place.at(Buttons.of(Icon.CROSS, "", () -> type(false)), width - 68, 11, 52, BUTTON);
        leave.getStyleClass().add("tight");
        leave.setAccessibleText(TEXTS.say("sign.leave"));
        getChildren().addAll(mark, begin, Place.at(name, 16, 11, width - 76 - last - 24, BUTTON), confirm, leave);
        name.name().subscribe(text -> confirm.setDisable(text.isBlank()));
        listen();
        arrange();
    }

    /// Enter signs, Esc leaves; what was typed is there when somebody begins again.
    private void listen() {
        name.addEventHandler(ActionEvent.ACTION, e -> {
            if (e.getTarget() instanceof TextField) {
                sign();
            }
        });
        name.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                putAside();
                e.consume();
            }
        });
    }

    private static Role role(SignOffFace.Line line) {
        return switch (line.role()) {
            case NURSE -> Role.NURSE;
            case CLINICIAN -> Role.CLINICIAN;
        };
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

    /// Takes over a name that was begun in another layout. One that a PIN proved is proved anew.
    void take(SignLine before) {
        offered = before.offered;
        name.take(before.name);
        typing = before.typing && shown.state() == SignOffFace.State.MAY_SIGN;
        arrange();
    }

    private void type(boolean wanted) {
        typing = wanted;
        if (wanted && shown.role() == SignatureRole.NURSE) {
            // Whoever is signed in may be the one who signs; a typed name can be changed until it is signed.
            name.typing().filter(field -> field.getText().isBlank()).ifPresent(field -> {
                offered = model.operator();
                field.setText(offered);
            });
        } else if (!wanted) {
            name.clear();
        }
        arrange();
        if (wanted) {
            name.requestFocus();
        }
    }

    /// Closes without losing a name that somebody typed. One that a PIN proved goes: whoever begins again may be
    /// another.
    private void putAside() {
        boolean typed = name.typing().filter(f -> !f.getText().equals(offered)).isPresent();
        if (!typed) {
            name.clear();
        }
        typing = false;
        arrange();
    }

    private void sign() {
        String signed = name.name().get();
        if (!signed.isBlank()) {
            model.sign(shown.role(), signed, SignOffFace.meaning(shown.role()));
            type(false);
        }
    }

    private void arrange() {
        boolean may = shown.state() == SignOffFace.State.MAY_SIGN;
        for (var node : new javafx.scene.Node[] {name, confirm, leave}) {
            Words.visible(node, typing);
        }
        for (var node : new javafx.scene.Node[] {mark, title, meaning, note}) {
            node.setVisible(!typing);
        }
        Words.visible(begin, may && !typing);
    }
}
