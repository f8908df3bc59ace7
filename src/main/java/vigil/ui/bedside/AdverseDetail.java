package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.session.AdverseGrade;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;

/// The hand on one adverse event: its grade, whether it is serious, when it began and ended, what was done.
final class AdverseDetail extends Pane {
    static final double WIDTH = 540;
    /// Between neighbours (ux 8).
    private static final double GAP = 8;

    private static final double CELL = (WIDTH - 4 * GAP) / 5;
    private static final double STEP = 56;
    /// Where the four steps of a time begin.
    private static final double STEPS = 236;
    private static final double STEP_WIDTH = (WIDTH - STEPS - 3 * GAP) / 4;

    private final AdverseDraft draft;
    private final TimeText time;
    private final Map<AdverseGrade, Button> grades = new EnumMap<>(AdverseGrade.class);
    private final Button serious;
    private final Label onset;
    private final Label end;
    private final Button goesOn;
    private final Button ended;
    private final Pane endSteps;
    private final TextField action;
    private Timestamp now = new Timestamp(0, 0);

    /// @param touched called after each touch
    AdverseDetail(AdverseDraft draft, TimeText time, Runnable touched) {
        this.draft = draft;
        this.time = time;
        name(say("adverse.grade"), 0);
        double x = 0;
        for (AdverseGrade grade : AdverseGrade.values()) {
            Button button = Buttons.of(words(grade), () -> {
                draft.grade(grade);
                touched.run();
            });
            button.setId("grade-" + grade.words());
            button.getStyleClass().add("tight");
            grades.put(grade, button);
            getChildren().add(Place.at(button, x, 26, CELL, 56));
            x += CELL + GAP;
        }
        serious = Place.at(button(say("adverse.serious"), draft::turnSerious, touched), x, 26, CELL, 56);
        serious.setId("adverse-serious");
        serious.setAccessibleText(say("adverse.serious.spoken"));
        getChildren()
                .addAll(
                        serious,
                        Place.at(steps(m -> draft.shiftOnset(m, now), touched), STEPS, 116, WIDTH - STEPS, 56));
        name(say("adverse.began"), 90);
        onset = Words.at(this, "heading", 0, 116, 160, 56, Pos.CENTER_LEFT);
        Words.at(this, "note ink2", STEPS, 90, WIDTH - STEPS, 26, Pos.CENTER_LEFT)
                .setText(say("minutes.shift"));
        name(say("adverse.ended"), 180);
        goesOn = Place.at(button(say("adverse.going"), draft::goOn, touched), 0, 206, 130, 56);
        goesOn.setId("adverse-goes-on");
        ended = Place.at(button(say("adverse.over"), () -> draft.end(now), touched), 138, 206, 90, 56);
        ended.setId("adverse-over");
        endSteps = Place.at(steps(m -> draft.shiftEnd(m, now), touched), STEPS, 206, WIDTH - STEPS, 56);
        end = Words.at(this, "body semibold", STEPS, 180, 200, 26, Pos.CENTER_LEFT);
        getChildren().addAll(goesOn, ended, endSteps);
        action = SheetParts.field(this, say("adverse.action"), say("adverse.action.hint"), 0, 270, WIDTH);
        action.setId("adverse-action");
        action.textProperty().subscribe(words -> {
            draft.action(words);
            touched.run();
        });
    }

    private static String words(AdverseGrade grade) {
        return switch (grade) {
            case MILD -> say("grade.mild");
            case MODERATE -> say("grade.moderate");
            case SEVERE -> say("grade.severe");
            case SERIOUS -> say("grade.serious");
        };
    }

    private void name(String words, double y) {
        Words.at(this, "body-s ink2", 0, y, 240, 26, Pos.CENTER_LEFT).setText(words);
    }

    private static Button button(String words, Runnable deed, Runnable touched) {
        Button button = Buttons.of(words, () -> {
            deed.run();
            touched.run();
        });
        button.getStyleClass().add("tight");
        return button;
    }

    /// Four steps of a time: a long and a short one to each side, minutes.
    private static Pane steps(java.util.function.IntConsumer shift, Runnable touched) {
        Pane steps = new Pane();
        int[] minutes = {-10, -1, 1, 10};
        for (int i = 0; i < minutes.length; i++) {
            int by = minutes[i];
            Button button = button((by < 0 ? "−" : "+") + Math.abs(by), () -> shift.accept(by), touched);
            button.setAccessibleText(by < 0 ? say("earlier", -by) : say("later", by));
            steps.getChildren().add(Place.at(button, i * (STEP_WIDTH + GAP), 0, STEP_WIDTH, STEP));
        }
        return steps;
    }

    /// Begins with another event.
    void begin() {
        action.setText(draft.action());
    }

    void show(Timestamp moment) {
        now = moment;
        grades.forEach((grade, button) ->
                Buttons.setSelected(button, draft.grade().filter(grade::equals).isPresent()));
        Buttons.setSelected(serious, draft.serious());
        onset.setText(time.clock(draft.onset()));
        Buttons.setSelected(goesOn, draft.ended().isEmpty());
        Buttons.setSelected(ended, draft.ended().isPresent());
        end.setText(draft.ended().map(time::clock).orElse(""));
        endSteps.setDisable(draft.ended().isEmpty());
    }
}
