package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.PriorityMark;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;

/// Every alarm of a session by time, with the limit then in force. A click shows it in the chart.
///
/// Thread rule: FX thread.
final class AlarmListCard extends Pane {
    private static final Texts TEXTS = Texts.of(AlarmListCard.class);

    private static final double ROW = 33;
    private static final double TOP = 76;

    private final Label heading;
    private final Label responses;
    private final Label none;
    private final VBox rows = new VBox();
    private final Consumer<AlarmRow> chosen;
    private final List<Pane> panes = new ArrayList<>();
    private final double width;

    AlarmListCard(double width, double height, Consumer<AlarmRow> chosen) {
        this.width = width;
        this.chosen = chosen;
        getStyleClass().add("card");
        Place.size(this, width, height);
        heading = Words.at(this, "heading-dense", 20, 10, 180, 34, Pos.CENTER_LEFT);
        responses = Words.at(this, "body-s ink2", 200, 10, width - 220, 34, Pos.CENTER_RIGHT);
        none = Words.at(this, "body-s ink3", 20, TOP, width - 40, ROW, Pos.CENTER_LEFT);
        head(TEXTS.say("alarms.began"), 72, 80, Pos.CENTER_LEFT);
        head(TEXTS.say("alarms.what"), 156, 140, Pos.CENTER_LEFT);
        head(TEXTS.say("alarms.limit"), 300, 140, Pos.CENTER_LEFT);
        head(TEXTS.say("alarms.lasted"), 455, 70, Pos.CENTER_RIGHT);
        head(TEXTS.say("alarms.response"), 525, 79, Pos.CENTER_RIGHT);
        Rows.rule(this, 20, TOP - 2, width - 40);
        getChildren().add(Rows.list(rows, 0, TOP, width, height - TOP - 6));
    }

    private void head(String text, double x, double w, Pos pos) {
        Words.at(this, "note ink3", x, 46, w, 26, pos).setText(text);
    }

    void show(List<AlarmRow> alarms, String answered) {
        heading.setText(TEXTS.say("alarms.title", alarms.size()));
        responses.setText(alarms.isEmpty() ? "" : answered);
        none.setText(alarms.isEmpty() ? TEXTS.say("alarms.none") : "");
        panes.clear();
        alarms.forEach(a -> panes.add(row(a)));
        rows.getChildren().setAll(panes);
    }

    private Pane row(AlarmRow alarm) {
        Pane[] self = new Pane[1];
        Pane row = Rows.row(width, ROW, alarm.spoken(), () -> {
            panes.forEach(p -> Rows.setChosen(p, p == self[0]));
            chosen.accept(alarm);
        });
        self[0] = row;
        if (!alarm.by().isEmpty()) {
            Tooltip.install(row, new Tooltip(TEXTS.say("alarms.acknowledged", alarm.by())));
        }
        Rows.cell(row, "body-s ink3", 14, 22, Pos.CENTER_RIGHT, String.valueOf(alarm.number()));
        PriorityMark mark = new PriorityMark(20, alarm.priority());
        mark.getStyleClass().add("coloured");
        mark.relocate(44, 6);
        row.getChildren().add(mark);
        Rows.cell(row, "body-s ink2", 72, 80, Pos.CENTER_LEFT, alarm.began());
        Rows.cell(row, "body-s semibold", 156, alarm.technical() ? 118 : 140, Pos.CENTER_LEFT, alarm.what());
        if (alarm.technical()) {
            var plug = Icon.PLUG.node(16);
            plug.relocate(276, 8);
            row.getChildren().add(plug);
        }
        Rows.cell(row, "body-s ink2", 300, 186, Pos.CENTER_LEFT, alarm.limit());
        Rows.cell(row, "body-s ink2", 455, 70, Pos.CENTER_RIGHT, alarm.lasted());
        Rows.cell(row, "body-s semibold", 525, 79, Pos.CENTER_RIGHT, alarm.response());
        Rows.rule(row, 20, ROW - 1, width - 40);
        return row;
    }
}
