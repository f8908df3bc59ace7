package vigil.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.TextWidth;
import vigil.ui.control.Words;
import vigil.ui.language.Texts;
import vigil.ui.theme.Fonts;

/// Everything done and seen in a session by time. A click moves the cursor there; pointing at a row says all of it.
///
/// Thread rule: FX thread.
final class EventListCard extends Pane {
    private static final Texts TEXTS = Texts.of(EventListCard.class);

    private static final double ROW = 36;
    /// Above and below the words together, px.
    private static final double AIR = 16;
    private static final double TOP = 54;

    private final Label heading;
    private final Label about;
    private final VBox rows = new VBox();
    private final Consumer<EventRow> chosen;
    private final double width;

    EventListCard(double width, double height, Consumer<EventRow> chosen) {
        this.width = width;
        this.chosen = chosen;
        getStyleClass().add("card");
        Place.size(this, width, height);
        heading = Words.at(this, "heading-dense", 20, 10, 180, 34, Pos.CENTER_LEFT);
        about = Words.at(this, "note ink3", 200, 10, width - 220, 34, Pos.CENTER_RIGHT);
        getChildren().add(Rows.list(rows, 0, TOP, width, height - TOP - 10));
        Rows.rule(this, 20, TOP - 2, width - 40);
    }

    void show(List<EventRow> events) {
        heading.setText(TEXTS.say("events.title", events.size()));
        about.setText(TEXTS.say(events.isEmpty() ? "events.none" : "events.all"));
        rows.getChildren().setAll(events.stream().map(this::row).toList());
    }

    /// As high as its words want: what was said of an event is read whole.
    private Pane row(EventRow event) {
        double room = width - 88 - 16;
        double high = Math.max(ROW, Math.ceil(TextWidth.heightOf(event.words(), Fonts.MEDIUM, 16, room)) + AIR);
        Pane row = Rows.row(width, high, event.spoken(), () -> chosen.accept(event));
        Tooltip.install(row, new Tooltip(event.spoken()));
        Words.at(row, "body-s ink2", 14, 0, 60, ROW, Pos.CENTER_RIGHT).setText(event.at());
        Rows.cell(row, "body-s medium", 88, room, Pos.CENTER_LEFT, event.words())
                .setWrapText(true);
        Rows.rule(row, 20, high - 1, width - 40);
        return row;
    }
}
