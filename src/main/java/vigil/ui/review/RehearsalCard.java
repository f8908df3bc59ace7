package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import vigil.alarm.AlarmPreset;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// What another preset would have done (ux, section 12.5): two strips of alarms, two rows of figures, a sentence.
///
/// Thread rule: FX thread.
final class RehearsalCard extends Pane {
    private static final Texts TEXTS = Texts.of(RehearsalCard.class);

    static final double HEIGHT = 330;
    private static final double STRIP_X = 190;
    private static final double MARK = 20;
    private static final double PRESET = 350;

    /// Where each column of figures begins, after the name of the set.
    private static final double[] COLUMNS = {138, 200, 282, 334, 438, 520};

    private final RehearsalModel model;
    private final Button preset;
    private final ContextMenu menu = new ContextMenu();
    private final Pane result = new Pane();
    private final Label reason;
    private final Strip inForce;
    private final Strip rehearsed;
    private final List<Label> happenedFigures;
    private final List<Label> rehearsedFigures;
    private final Label difference;

    RehearsalCard(double width, RehearsalModel model) {
        this.model = model;
        getStyleClass().add("card");
        Place.size(this, width, HEIGHT);
        Words.at(this, "heading-dense", 20, 17, 206, 44, Pos.CENTER_LEFT).setText(TEXTS.say("rehearse.title"));
        preset = Buttons.of(Icon.SLIDERS, "", this::choose);
        Place.at(preset, width - 20 - PRESET, 17, PRESET, 44);
        preset.getStyleClass().add("dense");
        preset.setId("rehearsed-preset");
        reason = Words.at(this, "body-s ink2", 20, 84, width - 40, 60, Pos.TOP_LEFT);
        reason.setWrapText(true);
        Place.size(result, width, HEIGHT);
        result.setPickOnBounds(false);
        inForce = new Strip(result, TEXTS.say("rehearse.in.force"), 72, width);
        rehearsed = new Strip(result, TEXTS.say("rehearse.rehearsed"), 120, width);
        head();
        Rows.rule(result, 20, 192, width - 40);
        happenedFigures = figures("body-s ink2", 194);
        Rows.rule(result, 20, 226, width - 40);
        rehearsedFigures = figures("body-s semibold", 228);
        Rows.rule(result, 20, 260, width - 40);
        difference = Words.at(result, "note ink3", 20, 266, width - 40, 56, Pos.TOP_LEFT);
        difference.setWrapText(true);
        getChildren().addAll(preset, result);
        model.shownProperty().subscribe(this::show);
    }

    private void head() {
        String[] heads = {
            "priority.HIGH", "priority.MEDIUM", "priority.LOW", "rehearse.in.alarm", "rehearse.brief", "rehearse.first"
        };
        for (int i = 0; i < heads.length; i++) {
            Words.at(result, "note ink3", COLUMNS[i], 166, 104, 26, Pos.CENTER_LEFT)
                    .setText(TEXTS.say(heads[i]));
        }
    }

    private List<Label> figures(String styles, double y) {
        List<Label> labels = new ArrayList<>();
        labels.add(Words.at(result, styles, 20, y, COLUMNS[0] - 28, 32, Pos.CENTER_LEFT));
        for (double x : COLUMNS) {
            labels.add(Words.at(result, styles, x, y, 96, 32, Pos.CENTER_LEFT));
        }
        return labels;
    }

    private void show(RehearsalModel.Shown shown) {
        preset.setText(shown.chosen().map(AlarmPreset::title).orElseGet(() -> TEXTS.say("rehearse.no.preset")));
        preset.setDisable(shown.presets().isEmpty());
        preset.setAccessibleText(TEXTS.say("rehearse.preset", preset.getText()));
        menu.getItems().setAll(shown.presets().stream().map(this::item).toList());
        reason.setText(shown.reason());
        Words.visible(result, shown.result().isPresent());
        shown.result().ifPresent(r -> {
            inForce.show(r.inForce());
            rehearsed.show(r.rehearsed());
            fill(happenedFigures, TEXTS.say("rehearse.in.force"), r.inForce());
            fill(rehearsedFigures, TEXTS.say("rehearse.rehearsed"), r.rehearsed());
            difference.setText(r.difference() + TEXTS.say("rehearse.unchanged"));
        });
    }

    private MenuItem item(AlarmPreset chosen) {
        MenuItem item = new MenuItem(chosen.title());
        item.setOnAction(e -> model.choose(chosen));
        return item;
    }

    private void choose() {
        menu.show(preset, javafx.geometry.Side.BOTTOM, 0, 8);
    }

    private static void fill(List<Label> labels, String name, RehearsedSide side) {
        List<String> texts =
                List.of(name, side.high(), side.medium(), side.low(), side.inAlarm(), side.brief(), side.firstHigh());
        for (int i = 0; i < texts.size(); i++) {
            labels.get(i).setText(texts.get(i));
        }
    }

    /// The alarms of one set of limits along the session's time.
    private static final class Strip {
        private final Label title;
        private final Pane marks = new Pane();
        private final double length;

        Strip(Pane parent, String name, double y, double width) {
            Words.at(parent, "body-s semibold", 20, y, STRIP_X - 30, 22, Pos.CENTER_LEFT)
                    .setText(name);
            title = Words.at(parent, "note ink3", 20, y + 21, STRIP_X - 30, 20, Pos.CENTER_LEFT);
            length = width - STRIP_X - 20 - MARK;
            Rows.rule(parent, STRIP_X, y + 20, width - STRIP_X - 20);
            Place.at(marks, STRIP_X, y + 20 - MARK / 2, width - STRIP_X - 20, MARK);
            parent.getChildren().add(marks);
        }

        /// The most urgent last, so that it lies on top.
        void show(RehearsedSide side) {
            title.setText(side.title());
            marks.getChildren().clear();
            side.marks().stream()
                    .sorted((a, b) -> a.priority().compareTo(b.priority()))
                    .forEach(m -> {
                        PriorityMark mark = new PriorityMark(MARK, m.priority());
                        mark.getStyleClass().add("coloured");
                        mark.relocate(m.share() * length, 0);
                        marks.getChildren().add(mark);
                    });
        }
    }
}
