package vigil.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
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

    private static final double NARROW = 500;
    private static final double TOP = 76;
    /// Where what it was begins, and in a wide card its limit, px.
    private static final double WHAT = 146;
    private static final double LIMIT = 310;

    private final Label heading;
    private final Label responses;
    private final Label none;
    private final VBox rows = new VBox();
    private final Consumer<AlarmRow> chosen;
    private final List<Pane> panes = new ArrayList<>();
    private final double width;
    private final double tall;
    private final boolean narrow;

    /// @param width of the card; in a narrow one the limit stands below what it was
    AlarmListCard(double width, double height, Consumer<AlarmRow> chosen) {
        this.width = width;
        narrow = width < NARROW;
        tall = narrow ? 54 : 33;
        this.chosen = chosen;
        getStyleClass().add("card");
        Place.size(this, width, height);
        heading = Words.at(this, "heading-dense", 20, 10, 180, 34, Pos.CENTER_LEFT);
        double said = narrow ? 130 : 200;
        responses =
                Words.at(this, narrow ? "note ink2" : "body-s ink2", said, 6, width - said - 20, 40, Pos.CENTER_RIGHT);
        responses.setWrapText(narrow);
        responses.setTextAlignment(TextAlignment.RIGHT);
        none = Words.at(this, "body-s ink3", 20, TOP, width - 40, 33, Pos.CENTER_LEFT);
        head("alarms.began", 68, 76, Pos.CENTER_LEFT);
        head("alarms.what", WHAT, 140, Pos.CENTER_LEFT);
        if (!narrow) {
            head("alarms.limit", LIMIT, 150, Pos.CENTER_LEFT);
        }
        head("alarms.lasted", width - 169, 70, Pos.CENTER_RIGHT);
        head("alarms.response", width - 99, 79, Pos.CENTER_RIGHT);
        Rows.rule(this, 20, TOP - 2, width - 40);
        getChildren().add(Rows.list(rows, 0, TOP, width, height - TOP - 6));
    }

    private void head(String key, double x, double w, Pos pos) {
        Words.at(this, "note ink3", x, 46, w, 26, pos).setText(TEXTS.say(key));
    }

    void show(List<AlarmRow> alarms, String answered) {
        heading.setText(TEXTS.say("alarms.title", alarms.size()));
        responses.setText(alarms.isEmpty() ? "" : narrow ? answered.replace(" · ", "\n") : answered);
        none.setText(alarms.isEmpty() ? TEXTS.say("alarms.none") : "");
        panes.clear();
        alarms.forEach(a -> panes.add(row(a)));
        rows.getChildren().setAll(panes);
    }

    private Pane row(AlarmRow alarm) {
        Pane[] self = new Pane[1];
        Pane row = Rows.row(width, tall, alarm.spoken(), () -> {
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
        mark.relocate(42, (tall - 20) / 2);
        row.getChildren().add(mark);
        Rows.cell(row, "body-s ink2", 68, 76, Pos.CENTER_LEFT, alarm.began());
        double wide = narrow ? width - WHAT - 146 : LIMIT - WHAT - 6;
        double plug = alarm.technical() ? 22 : 0;
        Words.at(
                        row,
                        "body-s semibold",
                        WHAT,
                        narrow ? 2 : 0,
                        narrow ? wide : wide - plug,
                        narrow ? 30 : tall,
                        Pos.CENTER_LEFT)
                .setText(alarm.what());
        if (alarm.technical()) {
            var icon = Icon.PLUG.node(16);
            icon.relocate(narrow ? WHAT : WHAT + wide - 18, narrow ? 31 : 8);
            row.getChildren().add(icon);
        }
        if (narrow) {
            Words.at(row, "note ink2", WHAT + plug, 28, width - WHAT - 20 - plug, 22, Pos.CENTER_LEFT)
                    .setText(alarm.limit());
        } else {
            Rows.cell(row, "body-s ink2", LIMIT, width - LIMIT - 144, Pos.CENTER_LEFT, alarm.limit());
        }
        double line = narrow ? 30 : tall; // in a narrow card the limit has the whole of the second line
        double y = narrow ? 2 : 0;
        Words.at(row, "body-s ink2", width - 149, y, 50, line, Pos.CENTER_RIGHT).setText(alarm.lasted());
        Words.at(row, "body-s semibold", width - 99, y, 79, line, Pos.CENTER_RIGHT)
                .setText(alarm.response());
        Rows.rule(row, 20, tall - 1, width - 40);
        return row;
    }
}
