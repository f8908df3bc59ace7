package vigil.ui.discharge;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vigil.session.rems.RemsState;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The REMS form over the criteria: every field with its value and where it comes from, what is missing in words, and
/// the exports. It covers no number, no alarm and no signature.
///
/// Thread rule: FX thread.
final class RemsSheet extends Pane {
    private static final Texts TEXTS = Texts.of(RemsSheet.class);

    /// So many missing fields are named on a small screen.
    private static final int FEW = 4;
    private static final double NARROW = 600;
    private static final double TOP = 104;
    private static final double FOOT = 80;

    private final double width;
    private final boolean narrow;
    private final double tall;
    private final double[] columns;
    private final Label count;
    private final Label open;
    private final Label notice;
    private final VBox rows = new VBox();
    private RemsFace shown = new RemsFace(List.of(), List.of());

    RemsSheet(double width, double height, Consumer<RemsExport.Form> export, Runnable close) {
        this.width = width;
        narrow = width < NARROW;
        tall = narrow ? 62 : 44;
        // Where name, value and source begin.
        columns = narrow ? new double[] {46, 232, 386} : new double[] {46, 370, 618};
        getStyleClass().addAll("sheet", "needs-you");
        setId("rems-sheet");
        Words.at(this, "heading", 20, 8, width / 2 - 24, 48, Pos.CENTER_LEFT).setText(TEXTS.say("rems.title"));
        count = Words.at(this, "body-s ink2", width / 2, 8, width / 2 - 20, 48, Pos.CENTER_RIGHT);
        count.setWrapText(true);
        count.setTextAlignment(TextAlignment.RIGHT);
        open = Words.at(this, "body-s", 20, 54, width - 40, 46, Pos.TOP_LEFT);
        open.setWrapText(true);
        double each = narrow ? 108 : 140;
        double foot = height - FOOT + 8;
        Button pdf = Buttons.of(Icon.DOCUMENT, TEXTS.say("rems.pdf"), () -> export.accept(RemsExport.Form.PDF));
        pdf.setId("rems-pdf");
        Button csv = Buttons.of(Icon.DOWNLOAD, TEXTS.say("rems.csv"), () -> export.accept(RemsExport.Form.CSV));
        csv.setId("rems-csv");
        Button leave = Buttons.of(TEXTS.say("rems.close"), close);
        leave.setId("rems-close");
        notice = Words.at(this, "body-s ink2", 20, foot, width - (narrow ? 384 : 500), 56, Pos.CENTER_LEFT);
        notice.setWrapText(true);
        getChildren()
                .addAll(
                        Rows.list(rows, 2, TOP, width - 4, height - TOP - FOOT),
                        Place.at(pdf, width - 3 * each - 36, foot, each, 56),
                        Place.at(csv, width - 2 * each - 28, foot, each, 56),
                        Place.at(leave, width - each - 20, foot, each, 56));
    }

    void show(RemsFace face) {
        if (!face.equals(shown)) {
            shown = face;
            count.setText(face.count());
            open.setText(face.open(narrow ? FEW : Integer.MAX_VALUE));
            rows.getChildren().setAll(face.rows().stream().map(this::row).toList());
        }
    }

    /// Where an export went, or why not.
    void say(String sentence) {
        notice.setText(sentence);
    }

    void clear() {
        shown = new RemsFace(List.of(), List.of());
        rows.getChildren().clear();
        List.of(count, open, notice).forEach(l -> l.setText(""));
    }

    private Pane row(RemsRow field) {
        Pane row = Place.size(new Pane(), width - 4, tall);
        boolean missing = field.state() == RemsState.MISSING;
        boolean known = field.state() == RemsState.FILLED;
        Rows.rule(row, 18, 0, width - 40);
        if (missing) {
            StateMark mark = new StateMark(20);
            mark.show(vigil.session.discharge.CriterionState.OPEN);
            mark.relocate(18, (tall - 20) / 2);
            row.getChildren().add(mark);
        }
        cell(row, "body-s", columns[0], columns[1] - columns[0] - 8, Pos.CENTER_LEFT, field.label());
        cell(
                row,
                known || missing ? "body-s semibold" : "body-s ink3",
                columns[1],
                columns[2] - columns[1] - 8,
                Pos.CENTER_LEFT,
                field.value());
        cell(row, "note ink3", columns[2], width - columns[2] - 24, Pos.CENTER_RIGHT, field.source());
        return row;
    }

    private static void cell(Pane row, String styles, double x, double width, Pos pos, String text) {
        Label label = Rows.cell(row, styles, x, width, pos, text);
        label.setWrapText(true);
        label.setTextAlignment(pos == Pos.CENTER_RIGHT ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }
}
