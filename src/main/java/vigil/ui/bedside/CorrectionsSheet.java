package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.Correctable;
import vigil.session.SessionEvent;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// Says that an entry was wrong. The record keeps what it said before; everything that is shown takes what it says now
/// (hazard H23).
///
/// Thread rule: FX thread.
final class CorrectionsSheet implements LiveSheet {
    private static final double RIGHT = 440;
    private static final double WIDE = 436;
    private static final double HIGH = SheetParts.HEIGHT - SheetParts.TOP - 12;

    private final BedsideViewModel model;
    private final TimeText time;
    private final CorrectionDraft draft = new CorrectionDraft();
    private final Pane root = new Pane();
    private final Label fact;
    private final CorrectionRows rows;
    private final Label choose;
    private final Label before;
    private final Label name;
    private final TextField text;
    private final Label at;
    private final Pane form = new Pane();
    private final TextField reason;
    private final Label answer;
    private final Button correct;
    private final Button strike;
    private String asked = "";
    private Timestamp now = new Timestamp(0, 0);

    CorrectionsSheet(BedsideViewModel model, TimeText time, Runnable close) {
        this.model = model;
        this.time = time;
        fact = SheetParts.head(root, SheetParts.HEIGHT, say("corrections.title"), close);
        rows = Place.at(new CorrectionRows(time, HIGH, this::take), 20, SheetParts.TOP, 404, HIGH);
        choose = Words.at(root, "body ink2", RIGHT, SheetParts.TOP, WIDE, 48, Pos.CENTER_LEFT);
        before = Words.at(form, "body semibold", 0, 0, WIDE, 48, Pos.CENTER_LEFT);
        before.setWrapText(true);
        name = Words.at(form, "body-s ink2", 0, 56, WIDE, 26, Pos.CENTER_LEFT);
        text = Place.at(new TextField(), 0, 84, WIDE, 56);
        text.getStyleClass().add("vg-field");
        text.setId("correct-text");
        text.textProperty().subscribe(words -> draft.text(words));
        Words.at(form, "body-s ink2", 0, 152, 120, 26, Pos.CENTER_LEFT).setText(say("corrections.happened"));
        Words.at(form, "note ink2", 120, 152, WIDE - 120, 26, Pos.CENTER_LEFT).setText(say("minutes.shift"));
        at = Words.at(form, "heading", 0, 180, 104, 56, Pos.CENTER_LEFT);
        int[] seconds = {-600, -60, 60, 600};
        for (int i = 0; i < seconds.length; i++) {
            form.getChildren().add(Place.at(step(seconds[i]), 108 + i * 84.0, 180, 76, 56));
        }
        reason = SheetParts.field(form, say("corrections.why"), say("corrections.why.hint"), 0, 248, WIDE);
        reason.setId("correct-reason");
        reason.textProperty().subscribe(words -> draft.reason(words));
        answer = SheetParts.answer(form, 0, 338, WIDE);
        answer.setId("correct-answer");
        strike = Place.at(Buttons.of(say("corrections.strike"), () -> ask(draft::strike)), 0, HIGH - 56, 160, 56);
        strike.setId("correct-strike");
        correct = Place.at(
                Buttons.primary(Buttons.of(say("corrections.correct"), () -> ask(draft::correct))),
                168,
                HIGH - 56,
                268,
                56);
        correct.setId("correct-it");
        form.getChildren().addAll(text, strike, correct);
        root.getChildren().addAll(rows, Place.at(form, RIGHT, SheetParts.TOP, WIDE, HIGH));
    }

    private Button step(int seconds) {
        int minutes = Math.abs(seconds) / 60;
        Button button =
                Buttons.of((seconds < 0 ? "−" : "+") + minutes, () -> draft.shift(Duration.ofSeconds(seconds), now));
        button.setAccessibleText(seconds < 0 ? say("earlier", minutes) : say("later", minutes));
        button.getStyleClass().add("tight");
        return button;
    }

    /// Begins without an answer of the room. What was typed before and not asked for is still there.
    void begin() {
        asked = "";
    }

    @Override
    public boolean holdsDraft() {
        return draft.isBegun();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp moment) {
        now = moment;
        List<Correctable> entries = face.session().charting().correctables().stream()
                .filter(CorrectionsSheet::isCorrectedHere)
                .toList();
        Optional<Correctable> held = draft.entry();
        rows.show(entries, held.map(Correctable::entry).orElse(-1L));
        int corrected = face.session().charting().corrections().size();
        fact.setText(corrected == 0 ? say("corrections.both") : say("corrections.both.count", corrected));
        form.setVisible(held.isPresent());
        choose.setText(
                held.isPresent() ? "" : entries.isEmpty() ? say("corrections.empty") : say("corrections.choose"));
        at.setText(time.clock(draft.at()));
        correct.setDisable(!draft.problem().isEmpty());
        strike.setDisable(!draft.strikeProblem().isEmpty());
        answer.setText(asked.isEmpty() || held.isEmpty() ? draft.problem() : phrase(face.refusal()));
        if (!asked.isEmpty() && face.refusal().isEmpty() && corrected > 0) {
            fact.setText(say("corrections.asked.count", asked, corrected));
        }
    }

    /// What is known of an adverse event is told anew in its own sheet.
    private static boolean isCorrectedHere(Correctable entry) {
        return !(entry.event() instanceof SessionEvent.AdverseEventDetailed);
    }

    private void take(Correctable entry) {
        draft.begin(entry);
        String why = draft.reason();
        asked = "";
        before.setText(say("corrections.now", phrase(entry.words()), time.clock(entry.at())));
        name.setText(CorrectionText.name(entry.event()));
        text.setText(draft.text());
        text.setDisable(CorrectionText.of(entry.event()).isEmpty());
        reason.setText(why);
    }

    private void ask(Function<String, Optional<MonitorCommand>> request) {
        model.ask(by -> request.apply(by).orElseThrow());
        asked = time.clock(now);
        draft.drop();
        reason.clear();
    }
}
