package vigil.ui.discharge;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// What is still open, in words; a tap goes to its row (ux 12.4).
///
/// Thread rule: FX thread.
final class OpenCard extends Pane {
    private static final Texts TEXTS = Texts.of(OpenCard.class);

    private static final double LOW = 200;

    private final Consumer<String> jump;
    private final double width;
    private final double height;
    private final double top;
    private final double row;
    private final Label count;
    private final Label who;
    private final VBox rows = new VBox();
    private final ScrollPane scroll;
    private List<CriterionRow> shown = List.of();

    OpenCard(double width, double height, Consumer<String> jump) {
        this.width = width;
        this.height = height;
        this.jump = jump;
        top = height < LOW ? 52 : 72;
        row = height < LOW ? 44 : 52;
        setId("open-list");
        count = Words.at(this, "title-room", 20, height < LOW ? 4 : 16, width - 40, 48, Pos.CENTER_LEFT);
        scroll = Rows.list(rows, 0, top, width, 2 * row);
        who = Words.at(this, "body-s ink2", 20, height - 52, width - 40, 32, Pos.CENTER_LEFT);
        getChildren().add(scroll);
    }

    void show(DischargeFace face) {
        List<CriterionRow> open = face.open();
        Words.restyle(this, open.isEmpty() ? "card" : "needs-you");
        count.setText(
                face.rows().isEmpty()
                        ? ""
                        : open.isEmpty() ? TEXTS.say("open.all") : TEXTS.say("open.count", open.size()));
        who.setText(face.whoAnswers());
        boolean many = open.size() > 2 || (height < LOW && !open.isEmpty());
        Words.visible(who, !many);
        double room = many ? height - top - 6 : open.isEmpty() ? 0 : 2 * row;
        scroll.setMinHeight(room);
        scroll.setPrefHeight(room);
        scroll.setMaxHeight(room);
        who.setLayoutY(open.isEmpty() ? top - 6 : height - 52);
        if (!open.equals(shown)) {
            shown = open;
            rows.getChildren().setAll(open.stream().map(this::item).toList());
        }
    }

    void clear() {
        shown = List.of();
        rows.getChildren().clear();
        count.setText("");
        who.setText("");
    }

    private Pane item(CriterionRow open) {
        Pane item = Rows.row(width - 4, row, TEXTS.say("open.go", open.spoken()), () -> jump.accept(open.id()));
        item.setId("open-" + open.id().replace('.', '-'));
        StateMark mark = new StateMark(24);
        mark.show(open.criterion().state());
        mark.relocate(20, (row - 24) / 2);
        Node arrow = Icon.NEXT.box(22);
        arrow.relocate(width - 48, (row - 22) / 2);
        Rows.rule(item, 20, 0, width - 40);
        item.getChildren().addAll(mark, arrow);
        String words = open.words();
        boolean large = TextWidth.of(words, Fonts.SEMIBOLD, 20) <= width - 116;
        Rows.cell(item, large ? "body-l semibold" : "body-s semibold", 58, width - 110, Pos.CENTER_LEFT, words)
                .setWrapText(!large);
        return item;
    }
}
