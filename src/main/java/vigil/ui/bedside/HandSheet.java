package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vigil.metric.Timestamp;
import vigil.ui.control.Buttons;
import vigil.ui.control.NumberPad;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// Readings that a person measured: a cuff without a cable, a thermometer, breaths counted. They are marked as such
/// wherever they show.
///
/// Thread rule: FX thread.
final class HandSheet implements LiveSheet {
    private static final double CELL = 123;
    private static final double HIGH = 88;
    private static final double PAD = SheetParts.WIDTH - SheetParts.MARGIN - NumberPad.WIDTH;

    private final BedsideViewModel model;
    private final TimeText time;
    private final HandEntry entry = new HandEntry();
    private final Pane root = new Pane();
    private final Label fact;
    private final Label answer;
    private final Button enter;
    private final Map<HandField, Button> cells = new EnumMap<>(HandField.class);
    private final Map<HandField, Label> values = new EnumMap<>(HandField.class);
    private final NumberPad pad;
    private String asked = "";
    private String askedAt = "";
    private Timestamp now = new Timestamp(0, 0);

    HandSheet(BedsideViewModel model, TimeText time, Runnable close) {
        this.model = model;
        this.time = time;
        fact = SheetParts.head(root, 500, say("hand.title"), close);
        group(say("hand.cuff"), HandField.CUFF, 84);
        group(say("hand.single"), HandField.SINGLE, 220);
        pad = Place.at(new NumberPad(this::press), PAD, 84, NumberPad.WIDTH, NumberPad.HEIGHT);
        answer = SheetParts.answer(root, 20, 350, 516);
        answer.setId("hand-answer");
        enter = Place.at(Buttons.primary(Buttons.of("", this::enter)), PAD, 424, NumberPad.WIDTH, 56);
        enter.setId("hand-enter");
        Button clear = Place.at(Buttons.of(say("hand.clear"), this::clear), 20, 424, 198, 56);
        Button next = Place.at(Buttons.of(say("hand.next"), this::next), 228, 424, 200, 56);
        next.setId("hand-next");
        root.getChildren().addAll(pad, enter, clear, next);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void group(String name, List<HandField> fields, double y) {
        Words.at(root, "body-s ink2", 20, y, 400, 26, Pos.CENTER_LEFT).setText(name);
        for (int i = 0; i < fields.size(); i++) {
            HandField field = fields.get(i);
            Label value = Words.of("heading", "");
            String unit = field.metric().unit().symbol();
            VBox face = new VBox(
                    2,
                    Words.of(
                            "body-s ink2", HandField.CUFF.contains(field) ? field.words() : field.words() + " " + unit),
                    value);
            face.setAlignment(Pos.CENTER);
            Button cell = Place.at(Buttons.of("", () -> choose(field)), 20 + i * (CELL + 8), y + 30, CELL, HIGH);
            cell.setGraphic(face);
            cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            cell.setId("hand-" + field.name().toLowerCase(java.util.Locale.ROOT));
            cells.put(field, cell);
            values.put(field, value);
            root.getChildren().add(cell);
        }
    }

    /// Begins at that field. What was typed before and not entered is still there.
    void begin(HandField first) {
        entry.resume(first);
        asked = "";
    }

    @Override
    public boolean holdsDraft() {
        return entry.isBegun();
    }

    @Override
    public Region root() {
        return root;
    }

    /// Digits go to the field in hand, whichever button has the focus.
    @Override
    public void takeFocus() {
        root.requestFocus();
    }

    @Override
    public void show(BedsideFace face, Timestamp moment) {
        now = moment;
        fact.setText(say("hand.stamp", time.clock(moment)));
        cells.forEach((field, cell) -> {
            Buttons.setSelected(cell, field == entry.current());
            cell.setAccessibleText(field.words() + " " + entry.text(field));
        });
        values.forEach((field, label) -> label.setText(entry.text(field).isEmpty() ? "–" : entry.text(field)));
        enter.setDisable(!entry.isReady());
        enter.setText(entry.isReady() ? say("hand.enter", entry.words()) : say("hand.enter.nothing"));
        String problem = entry.problem();
        answer.setText(
                !problem.isEmpty()
                        ? problem
                        : asked.isEmpty()
                                ? ""
                                : face.refusal().isEmpty()
                                        ? say("hand.entered", askedAt, asked)
                                        : phrase(face.refusal()));
    }

    private void press(char key) {
        asked = "";
        if (key == NumberPad.BACK) {
            entry.back();
        } else if (key == NumberPad.CLEAR) {
            entry.clear();
        } else {
            entry.press(key);
        }
    }

    private void choose(HandField field) {
        entry.choose(field);
        root.requestFocus();
    }

    private void clear() {
        entry.clear();
        root.requestFocus();
    }

    private void next() {
        entry.next();
        root.requestFocus();
    }

    private void enter() {
        String words = entry.words();
        List<?> requests = entry.requests("");
        for (int i = 0; i < requests.size(); i++) {
            int index = i;
            model.ask(by -> entry.requests(by).get(index));
        }
        if (!requests.isEmpty()) {
            asked = words;
            askedAt = time.clock(now);
            entry.begin(entry.current());
        }
        root.requestFocus();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            enter();
            e.consume();
        } else if (e.getCode() == KeyCode.TAB && !e.isShiftDown()) {
            next();
            e.consume();
        } else if (pad.take(e)) {
            e.consume();
        }
    }
}
