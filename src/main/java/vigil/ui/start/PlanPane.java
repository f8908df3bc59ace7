package vigil.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vigil.session.Session;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The fields that change a plan; nothing is in force before the button says so.
final class PlanPane extends Pane {
    private static final Texts TEXTS = Texts.of(PlanPane.class);

    private static final double ROW = 54;
    private static final double HIGH = 46;
    private final StartModel model;
    private final Runnable close;
    private final double width;
    private final Pane fields = new Pane();
    private final Label open;
    private final Button put;
    private @Nullable PlanForm form;

    PlanPane(StartModel model, double width, Runnable close) {
        this.width = width;
        this.model = model;
        this.close = close;
        open = Words.at(this, "note ink2", 20, 264, width - 40, 22, Pos.CENTER_LEFT);
        double each = (width - 48) / 2;
        put = Place.at(Buttons.primary(Buttons.of(TEXTS.say("plan.put"), this::put)), 20, 288, each, 56);
        put.setId("plan-put");
        Button drop = Place.at(Buttons.of(TEXTS.say("plan.drop"), close), 28 + each, 288, each, 56);
        List.of(put, drop).forEach(b -> b.getStyleClass().add("tight"));
        drop.setId("plan-drop");
        getChildren().addAll(fields, put, drop);
    }

    /// Shows these fields.
    void begin(PlanForm changed) {
        form = changed;
        fields.getChildren().clear();
        List<TextField> made = new ArrayList<>();
        made.add(field(TEXTS.say("plan.medicine"), changed.drug, "plan-drug"));
        if (!changed.isFixed()) {
            made.add(field(TEXTS.say("plan.per-kg"), changed.perKilogram, "plan-per-kg"));
            made.add(field(TEXTS.say("plan.mg"), changed.milligrams, "plan-mg"));
        }
        if (changed.isInfusion()) {
            made.add(field(TEXTS.say("plan.minutes"), changed.minutes, "plan-minutes"));
        }
        made.add(field(TEXTS.say("plan.observation"), changed.observation, "plan-observation"));
        made.forEach(f -> f.textProperty().subscribe(text -> judge()));
        judge();
        made.getFirst().requestFocus();
    }

    private TextField field(String label, StringProperty text, String id) {
        double y = fields.getChildren().size() / 2 * ROW;
        double half = (width - 44) / 2;
        Label name = Words.at(fields, "body-s ink2", 20, y, half, HIGH, Pos.CENTER_LEFT);
        name.setWrapText(true);
        name.setText(label);
        TextField field = Place.at(new TextField(), 24 + half, y, half, HIGH);
        field.getStyleClass().add("vg-field");
        field.setAccessibleText(label);
        if (!id.equals("plan-drug")) {
            field.getStyleClass().add(TouchPad.NUMBER);
        }
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        fields.getChildren().add(field);
        return field;
    }

    private void judge() {
        List<String> wrong = form == null ? List.of() : form.open();
        open.setText(wrong.isEmpty() ? "" : wrong.getFirst());
        put.setDisable(!wrong.isEmpty());
    }

    private void put() {
        PlanForm filled = form;
        if (filled != null && filled.open().isEmpty()) {
            model.session().map(Session::plan).ifPresent(before -> model.change(before, filled.plan()));
            close.run();
        }
    }
}
