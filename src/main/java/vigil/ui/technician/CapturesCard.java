package vigil.ui.technician;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// How the captures beside a profile came out: pass is a check, a failure an inverse chip with a cross.
///
/// Thread rule: FX thread.
final class CapturesCard extends Pane {
    private static final Texts TEXTS = Texts.of(CapturesCard.class);
    private static final double ONE_LINE = 38;
    private static final double TWO_LINES = 54;
    private static final double RESULT = 64;
    private static final double TOP = 62;

    private final Label passed;
    private final VBox rows = new VBox();
    private final double width;

    CapturesCard(double width, double height, Runnable again) {
        this.width = width;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "heading-dense", 16, 12, 140, 40, Pos.CENTER_LEFT).setText(TEXTS.say("captures.title"));
        passed = Words.at(this, "body semibold", 150, 12, width - 150 - 184, 40, Pos.CENTER_RIGHT);
        Button run = Buttons.of(Icon.PLAY, TEXTS.say("captures.run"), again);
        run.getStyleClass().add("dense");
        Place.at(run, width - 168, 10, 152, 44);
        Rows.rule(this, 16, TOP - 3, width - 32);
        getChildren().addAll(run, Rows.list(rows, 0, TOP, width, height - TOP - 8));
    }

    void show(ProfileSheet sheet) {
        passed.setText(sheet.passed());
        rows.getChildren().setAll(sheet.captures().stream().map(this::row).toList());
    }

    /// One line, or two if there is something to say about it.
    private Pane row(CaptureOutcome capture) {
        boolean two = !capture.detail().isEmpty();
        double high = two ? TWO_LINES : ONE_LINE;
        Pane row = new Pane();
        Place.size(row, width, high);
        Node mark = (capture.passes() ? Icon.CHECK : Icon.CROSS).box(18);
        mark.relocate(16, (high - 18) / 2);
        row.getChildren().add(mark);
        double words = width - 48 - RESULT - 32;
        Words.at(row, "body-s semibold", 48, two ? 5 : 0, words, two ? 22 : high, Pos.CENTER_LEFT)
                .setText(capture.name());
        if (two) {
            Label detail = Words.at(row, "note ink2", 48, 27, words, 20, Pos.CENTER_LEFT);
            detail.setText(capture.detail());
            detail.setTooltip(new Tooltip(capture.detail()));
        }
        double chip = capture.passes() ? high : 26;
        Words.at(
                        row,
                        capture.passes() ? "body-s ink2" : "fail-chip",
                        width - RESULT - 16,
                        (high - chip) / 2,
                        RESULT,
                        chip,
                        capture.passes() ? Pos.CENTER_RIGHT : Pos.CENTER)
                .setText(TEXTS.say(capture.passes() ? "captures.pass" : "captures.fail"));
        Rows.rule(row, 16, high - 1, width - 32);
        return row;
    }
}
