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
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What another preset would have done (ux, section 12.5): two strips of alarms, two rows of figures, a sentence.
///
/// Thread rule: FX thread.
final class RehearsalCard extends Pane {
    private static final Texts TEXTS = Texts.of(RehearsalCard.class);

    static final double HEIGHT = 330;
    private static final double NARROW = 500;
    private static final double PRESET = 324;
    /// Where each column of figures begins, after the name of the set.
    private static final double[] COLUMNS = {132, 190, 268, 338, 438, 520};
    private static final List<String> HEADS = List.of(
            "priority.HIGH",
            "priority.MEDIUM",
            "priority.LOW",
            "rehearse.in.alarm",
            "rehearse.brief",
            "rehearse.first");

    private final RehearsalModel model;
    private final Button preset;
    private final ContextMenu menu = new ContextMenu();
    private final Pane result = new Pane();
    private final Label reason;
    private final RehearsedStrip inForce;
    private final RehearsedStrip rehearsed;
    private final boolean narrow;
    private final List<Label> happenedFigures = new ArrayList<>();
    private final List<Label> rehearsedFigures = new ArrayList<>();
    private final Label difference;

    /// @param width of the card; in a narrow one the figures stand below each other
    RehearsalCard(double width, double height, RehearsalModel model) {
        this.model = model;
        narrow = width < NARROW;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 20, narrow ? 8 : 17, narrow ? width - 40 : 256, 44, Pos.CENTER_LEFT)
                .setText(TEXTS.say("rehearse.title"));
        preset = Buttons.of(Icon.SLIDERS, "", this::choose);
        double wide = narrow ? width - 40 : PRESET;
        Place.at(preset, width - 20 - wide, narrow ? 54 : 17, wide, 44);
        preset.getStyleClass().add("dense");
        preset.setId("rehearsed-preset");
        double top = narrow ? 110 : 72;
        reason = Words.at(this, "body-s ink2", 20, top + 12, width - 40, 60, Pos.TOP_LEFT);
        reason.setWrapText(true);
        Place.size(result, width, height);
        result.setPickOnBounds(false);
        inForce = new RehearsedStrip(result, TEXTS.say("rehearse.in.force"), top, width);
        rehearsed = new RehearsedStrip(result, TEXTS.say("rehearse.rehearsed"), top + 48, width);
        double end = narrow ? column(width, top + 100) : row(width);
        difference = Words.at(result, "note ink3", 20, end + 4, width - 40, height - end - 6, Pos.TOP_LEFT);
        difference.setWrapText(true);
        getChildren().addAll(preset, result);
    }

    /// The figures of both sets in two rows.
    ///
    /// @return where they end, px
    private double row(double width) {
        for (int i = 0; i < HEADS.size(); i++) {
            Words.at(result, "note ink3", COLUMNS[i], 162, 104, 26, Pos.CENTER_LEFT)
                    .setText(TEXTS.say(HEADS.get(i)));
        }
        Rows.rule(result, 20, 188, width - 40);
        figures(happenedFigures, "body-s ink2", 189);
        Rows.rule(result, 20, 219, width - 40);
        figures(rehearsedFigures, "body-s semibold", 220);
        Rows.rule(result, 20, 250, width - 40);
        return 250;
    }

    private void figures(List<Label> labels, String styles, double y) {
        labels.add(Words.at(result, styles, 20, y, COLUMNS[0] - 28, 30, Pos.CENTER_LEFT));
        for (double x : COLUMNS) {
            labels.add(Words.at(result, styles, x, y, 96, 30, Pos.CENTER_LEFT));
        }
    }

    /// The figures of both sets in two columns.
    ///
    /// @return where they end, px
    private double column(double width, double top) {
        double each = (width - 40) / 3;
        for (int i = 0; i <= HEADS.size(); i++) {
            double y = top + i * 30;
            Rows.rule(result, 20, y + 29, width - 40);
            if (i > 0) {
                Words.at(result, "note ink3", 20, y, each, 30, Pos.CENTER_LEFT).setText(TEXTS.say(HEADS.get(i - 1)));
            }
            happenedFigures.add(Words.at(result, "body-s ink2", 20 + each, y, each - 6, 30, Pos.CENTER_LEFT));
            rehearsedFigures.add(Words.at(result, "body-s semibold", 20 + 2 * each, y, each - 6, 30, Pos.CENTER_LEFT));
        }
        return top + 30 * (HEADS.size() + 1);
    }

    void show(RehearsalModel.Shown shown) {
        preset.setText(shown.chosen()
                .map(p -> PhraseBook.translate(p.title()))
                .orElseGet(() -> TEXTS.say("rehearse.no.preset")));
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
        MenuItem item = new MenuItem(PhraseBook.translate(chosen.title()));
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
}
