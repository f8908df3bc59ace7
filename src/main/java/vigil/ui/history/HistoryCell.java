package vigil.ui.history;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Words;

/// One row of the history, drawn again for another alarm as the list scrolls.
final class HistoryCell extends ListCell<HistoryRow> {
    static final double HEIGHT = 56;
    /// How long it lasted; the day and the time before it need the rest, px.
    private static final double LASTED = 144;

    private final Pane row = new Pane();
    private final PriorityMark mark = new PriorityMark(22);
    private final Node plug = Icon.UNPLUGGED.node(16);
    private final Label what;
    private final Label cause;
    private final Label when;
    private final Label where;
    private final Label lasted;
    private final Label answer;

    HistoryCell(double width, boolean ofRooms, Consumer<HistoryRow> open) {
        Place.size(row, width, HEIGHT);
        mark.getStyleClass().add("coloured");
        mark.relocate(12, 17);
        plug.relocate(42, 20);
        double left = 66;
        double middle = left + (width - left) * 0.48;
        what = Words.at(row, "body semibold", left, 4, middle - left - 12, 26, Pos.CENTER_LEFT);
        cause = Words.at(row, "note ink2", left, 30, middle - left - 12, 22, Pos.CENTER_LEFT);
        when = Words.at(row, "body-s", middle, 4, width - LASTED - middle - 14, 26, Pos.CENTER_LEFT);
        where = Words.at(row, "note ink2", middle, 30, 210, 22, Pos.CENTER_LEFT);
        lasted = Words.at(row, "body-s", width - LASTED - 10, 4, LASTED, 26, Pos.CENTER_RIGHT);
        answer = Words.at(row, "note ink2", width - 300, 30, 290, 22, Pos.CENTER_RIGHT);
        Words.visible(where, ofRooms);
        row.getChildren().addAll(mark, plug);
        setOnMouseClicked(e -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable HistoryRow alarm, boolean empty) {
        super.updateItem(alarm, empty);
        setGraphic(empty || alarm == null ? null : row);
        if (alarm == null) {
            return;
        }
        mark.set(alarm.priority());
        plug.setVisible(alarm.technical());
        what.setText(alarm.what());
        cause.setText(alarm.cause());
        when.setText(alarm.began());
        where.setText(alarm.room());
        lasted.setText(alarm.lasted());
        answer.setText(alarm.answer());
        setAccessibleText(alarm.spoken());
    }
}
