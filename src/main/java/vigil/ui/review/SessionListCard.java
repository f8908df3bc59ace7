package vigil.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.session.SessionId;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// The recorded sessions, newest first, with a search. A click opens one.
///
/// Thread rule: FX thread.
final class SessionListCard extends Pane {
    private static final Texts TEXTS = Texts.of(SessionListCard.class);

    private static final double NARROW = 1600;
    private static final double ROW = 52;
    private static final double TOP = 132;

    private final VBox rows = new VBox();
    private final Label none;
    private final Consumer<SessionId> open;
    private final double width;
    private final double[] columns;

    SessionListCard(double width, double height, StringProperty search, Consumer<SessionId> open, Runnable history) {
        this.width = width;
        columns = width < NARROW
                ? new double[] {24, 264, 490, 606, 740, 822, 922, 1092}
                : new double[] {24, 264, 624, 804, 1004, 1164, 1324, 1580};
        this.open = open;
        getStyleClass().add("card");
        Place.size(this, width, height);
        Words.at(this, "title-page", 24, 20, 400, 44, Pos.CENTER_LEFT).setText(TEXTS.say("list.title"));
        TextField field = new TextField();
        field.getStyleClass().add("vg-field");
        field.setPromptText(TEXTS.say("list.find"));
        field.setAccessibleText(TEXTS.say("list.find"));
        Place.at(field, width - 444, 20, 420, 44);
        field.textProperty().bindBidirectional(search);
        Button alarms = Place.at(Buttons.of(Icon.LIST, TEXTS.say("list.alarms"), history), width - 624, 14, 168, 56);
        alarms.setId("all-alarms");
        getChildren().addAll(field, alarms);
        head("list.started", 0);
        head("list.patient", 1);
        head("list.id", 2);
        head("list.room", 3);
        head("list.route", 4);
        head("list.lasted", 5);
        head("list.state", 6);
        Rows.rule(this, 24, TOP - 2, width - 48);
        getChildren().add(Rows.list(rows, 0, TOP, width, height - TOP - 12));
        none = Words.at(this, "body-l ink2", 24, TOP + 20, width - 48, 60, Pos.CENTER_LEFT);
    }

    private void head(String key, int column) {
        Words.at(this, "note ink3", columns[column], TOP - 36, wide(column), 26, Pos.CENTER_LEFT)
                .setText(TEXTS.say(key));
    }

    private double wide(int column) {
        double end = column + 1 < columns.length ? columns[column + 1] : width - 24;
        return end - columns[column] - 12;
    }

    private void cell(Pane row, String styles, int column, String text) {
        Rows.cell(row, styles, columns[column], wide(column), Pos.CENTER_LEFT, text);
    }

    void show(List<SessionLine> lines, boolean any) {
        rows.getChildren().setAll(lines.stream().map(this::row).toList());
        String hint = any ? TEXTS.say("list.none.found") : TEXTS.say("list.none");
        none.setText(lines.isEmpty() ? hint : "");
    }

    private Pane row(SessionLine line) {
        String spoken =
                TEXTS.say("list.row.spoken", line.day(), line.clock(), line.patient(), line.room(), line.state());
        Pane row = Rows.row(width, ROW, spoken, () -> open.accept(line.id()));
        cell(row, "body medium", 0, line.day() + "  " + line.clock());
        cell(row, "body semibold", 1, line.patient().isEmpty() ? TEXTS.say("list.unnamed") : line.patient());
        cell(row, "body ink2", 2, line.reference());
        cell(row, "body ink2", 3, line.room());
        cell(row, "body ink2", 4, line.modality());
        cell(row, "body ink2", 5, line.lasted());
        cell(row, "body ink2", 6, line.state());
        if (line.simulated()) {
            cell(row, "body-s semibold ink2", 7, TEXTS.say("simulation"));
        }
        Rows.rule(row, 24, ROW - 1, width - 48);
        return row;
    }
}
