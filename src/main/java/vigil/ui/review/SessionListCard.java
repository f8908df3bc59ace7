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

    private static final double ROW = 52;
    private static final double TOP = 132;

    private final VBox rows = new VBox();
    private final Label none;
    private final Consumer<SessionId> open;
    private final double width;

    SessionListCard(double width, double height, StringProperty search, Consumer<SessionId> open, Runnable history) {
        this.width = width;
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
        head(TEXTS.say("list.started"), 24);
        head(TEXTS.say("list.patient"), 264);
        head(TEXTS.say("list.id"), 624);
        head(TEXTS.say("list.room"), 804);
        head(TEXTS.say("list.route"), 1004);
        head(TEXTS.say("list.lasted"), 1164);
        head(TEXTS.say("list.state"), 1324);
        Rows.rule(this, 24, TOP - 2, width - 48);
        getChildren().add(Rows.list(rows, 0, TOP, width, height - TOP - 12));
        none = Words.at(this, "body-l ink2", 24, TOP + 20, width - 48, 60, Pos.CENTER_LEFT);
    }

    private void head(String text, double x) {
        Words.at(this, "note ink3", x, TOP - 36, 200, 26, Pos.CENTER_LEFT).setText(text);
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
        Rows.cell(row, "body medium", 24, 240, Pos.CENTER_LEFT, line.day() + "  " + line.clock());
        Rows.cell(
                row,
                "body semibold",
                264,
                340,
                Pos.CENTER_LEFT,
                line.patient().isEmpty() ? TEXTS.say("list.unnamed") : line.patient());
        Rows.cell(row, "body ink2", 624, 170, Pos.CENTER_LEFT, line.reference());
        Rows.cell(row, "body ink2", 804, 190, Pos.CENTER_LEFT, line.room());
        Rows.cell(row, "body ink2", 1004, 150, Pos.CENTER_LEFT, line.modality());
        Rows.cell(row, "body ink2", 1164, 150, Pos.CENTER_LEFT, line.lasted());
        Rows.cell(row, "body ink2", 1324, 220, Pos.CENTER_LEFT, line.state());
        if (line.simulated()) {
            Rows.cell(row, "body-s semibold ink2", 1580, 160, Pos.CENTER_LEFT, TEXTS.say("simulation"));
        }
        Rows.rule(row, 24, ROW - 1, width - 48);
        return row;
    }
}
