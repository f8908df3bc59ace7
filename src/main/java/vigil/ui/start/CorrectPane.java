package vigil.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.session.Patient;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// Name and date of birth as they should have been, with a reason. What was written first stays in the record, and the
/// patient is asked again.
final class CorrectPane extends Pane {
    private static final Texts TEXTS = Texts.of(CorrectPane.class);

    private static final double ROW = 54;
    private static final double HIGH = 46;
    private final StartModel model;
    private final Runnable close;
    private final double width;
    private final TextField name;
    private final TextField born;
    private final TextField reason;
    private final Button put;

    CorrectPane(StartModel model, double width, Runnable close) {
        this.model = model;
        this.close = close;
        this.width = width;
        getStyleClass().add("card");
        Label title = Words.at(this, "heading-dense", 20, 6, width - 40, 36, Pos.CENTER_LEFT);
        FitText.show(title, TEXTS.say("correct"), width - 40, "heading-dense", "heading-small", "body-s semibold");
        name = field(0, TEXTS.say("correct.name"), "", "correct-name");
        born = field(1, TEXTS.say("patient.born"), BirthDate.example(), "correct-born");
        reason = field(
                2,
                TEXTS.say("correct.reason"),
                TEXTS.say("correct.reason.prompt", StartModel.REASON),
                "correct-patient-reason");
        double each = (width - 48) / 2;
        put = Place.at(Buttons.primary(Buttons.of(TEXTS.say("correct.put"), this::put)), 20, 206, each, 56);
        put.setId("correct-put");
        Button drop = Place.at(Buttons.of(TEXTS.say("correct.drop"), close), 28 + each, 206, each, 56);
        drop.setId("correct-drop");
        getChildren().addAll(put, drop);
        List.of(name, born, reason).forEach(f -> f.textProperty().subscribe(text -> judge()));
    }

    private TextField field(int row, String label, String prompt, String id) {
        double y = 44 + row * ROW;
        Label words = Words.at(this, "body-s ink2", 20, y, 132, HIGH, Pos.CENTER_LEFT);
        words.setWrapText(true);
        words.setText(label);
        TextField field = Place.at(new TextField(), 156, y, width - 176, HIGH);
        field.getStyleClass().add("vg-field");
        field.setPromptText(prompt);
        field.setAccessibleText(label);
        field.setId(id);
        getChildren().add(field);
        return field;
    }

    /// Shows what is written now.
    void begin(Patient patient) {
        name.setText(patient.name());
        born.setText(patient.birthDate() == null ? "" : TimeText.date(patient.birthDate()));
        reason.setText("");
        judge();
        name.requestFocus();
    }

    /// Empties the fields: nothing of a patient stays in them.
    void clear() {
        List.of(name, born, reason).forEach(TextField::clear);
    }

    private void judge() {
        boolean isDate =
                born.getText().isBlank() || BirthDate.read(born.getText()).isPresent();
        put.setDisable(!isDate || !StartModel.isReason(reason.getText()));
    }

    private void put() {
        model.correct(name.getText(), BirthDate.read(born.getText()), reason.getText());
        close.run();
    }
}
