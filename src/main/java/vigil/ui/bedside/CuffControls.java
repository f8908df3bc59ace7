package vigil.ui.bedside;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import vigil.monitor.CuffStatus;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.CuffFace;

/// Start, Stop and the programme of the cuff. Where no device of the room can be started from here, start and stop are
/// absent, not grey (ux 6.2).
final class CuffControls extends HBox {
    private static final int[] MINUTES = {3, 5, 10, 15, 30};

    private final Button start;
    private final Button stop;
    private final Button programme;
    private final Label elsewhere = Words.of("body ink2", "Start on the monitor");
    private final ContextMenu intervals = new ContextMenu();

    CuffControls(BedsideViewModel model) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        start = Place.size(Buttons.of(Icon.PLAY, "Start now", model::startCuff), 157, 56);
        start.setTooltip(new Tooltip("F4"));
        start.setId("start-cuff");
        stop = Place.size(Buttons.of(Icon.SQUARE, "Stop", model::stopCuff), 116, 56);
        stop.setTooltip(new Tooltip("Shift+F4"));
        stop.setId("stop-cuff");
        programme = Place.size(Buttons.of(Icon.REPEAT, "", this::choose), 143, 56);
        Place.size(elsewhere, 281, 56);
        for (int minutes : MINUTES) {
            intervals.getItems().add(item(minutes + " min", Duration.ofMinutes(minutes), model));
        }
        intervals.getItems().add(item("Off", Duration.ZERO, model));
        getChildren().addAll(start, stop, elsewhere, programme);
    }

    private static MenuItem item(String text, Duration interval, BedsideViewModel model) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> model.ask(by -> new MonitorCommand.SetCuffInterval(interval, by)));
        return item;
    }

    private void choose() {
        intervals.show(programme, javafx.geometry.Side.TOP, 0, -8);
    }

    void show(CuffFace face, CuffStatus status) {
        Words.visible(start, status.canStart());
        Words.visible(stop, status.canStart());
        Words.visible(elsewhere, !status.canStart());
        start.setDisable(face.measuring());
        stop.setDisable(!face.measuring());
        Buttons.setPrimary(stop, face.measuring());
        programme.setText(status.interval().isZero() ? "Off" : status.interval().toMinutes() + " min");
        programme.setDisable(!status.canStart());
    }
}
