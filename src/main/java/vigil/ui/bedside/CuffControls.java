package vigil.ui.bedside;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vigil.monitor.CuffStatus;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.PointFace;

/// Start, Stop and the programme of the cuff. Where no device of the room can be started from here, start and stop are
/// absent, not grey (ux 6.2). Fewer inflations are a wish that counts; the label's points stay.
final class CuffControls extends HBox {
    private static final int[] MINUTES = {3, 5, 10, 15, 30};

    private final BedsideViewModel model;
    private final Button start;
    private final Button stop;
    private final Button programme;
    private final Label interval = Words.of("heading-small");
    private final Label point = Words.of("note ink2");
    private final Label elsewhere = Words.of("body ink2", "Start on the monitor");
    private final ContextMenu intervals = new ContextMenu();

    CuffControls(BedsideViewModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        start = Place.size(Buttons.of(Icon.PLAY, "Start now", model::startCuff), 144, 56);
        start.getStyleClass().add("tight");
        start.setTooltip(new Tooltip("F4"));
        start.setId("start-cuff");
        stop = Place.size(Buttons.of(Icon.SQUARE, "Stop", model::stopCuff), 98, 56);
        stop.getStyleClass().add("tight");
        stop.setTooltip(new Tooltip("Shift+F4"));
        stop.setId("stop-cuff");
        VBox words = new VBox(-1, interval, point);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(8, Icon.REPEAT.node(18), words);
        face.setAlignment(Pos.CENTER_LEFT);
        programme = Place.size(Buttons.of("", this::choose), 174, 56);
        programme.setGraphic(Place.size(face, 154, 56));
        programme.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        programme.getStyleClass().add("tight");
        programme.setId("cuff-programme");
        Place.size(elsewhere, 250, 56);
        getChildren().addAll(start, stop, elsewhere, programme);
    }

    private MenuItem item(String text, Duration chosen) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> model.ask(by -> new MonitorCommand.SetCuffInterval(chosen, by)));
        return item;
    }

    private void choose() {
        BedsideFace face = model.face().get();
        if (face == null) {
            return;
        }
        boolean points = !face.session().plan().cadence().points().isEmpty();
        List<MenuItem> items = new java.util.ArrayList<>();
        for (int minutes : MINUTES) {
            items.add(item(
                    "every " + minutes + " min" + (points ? ", besides the label’s points" : ""),
                    Duration.ofMinutes(minutes)));
        }
        items.add(item(points ? "Off: only the label’s points" : "Off", Duration.ZERO));
        intervals.getItems().setAll(items);
        intervals.show(programme, javafx.geometry.Side.TOP, 0, -8);
    }

    void show(BedsideFace face, CuffStatus status) {
        boolean measuring = face.room().cuff().measuring();
        Words.visible(start, status.canStart());
        Words.visible(stop, status.canStart());
        Words.visible(elsewhere, !status.canStart());
        start.setDisable(measuring);
        stop.setDisable(!measuring);
        Buttons.setPrimary(stop, measuring);
        boolean points = !face.session().plan().cadence().points().isEmpty();
        interval.setText(
                status.interval().isZero()
                        ? points ? "Points" : "Off"
                        : status.interval().toMinutes() + " min");
        Words.showOrHide(point, face.point().map(PointFace::words).orElse(""));
        Words.restyle(
                point, "label note " + (face.point().filter(PointFace::late).isPresent() ? "bold" : "ink2"));
        programme.setAccessibleText("NIBP programme " + interval.getText() + " " + point.getText());
    }
}
