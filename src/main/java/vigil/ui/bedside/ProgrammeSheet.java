package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Buttons;
import vigil.ui.control.Place;

/// How often the cuff is to measure, by one touch (ux 12.2). Fewer inflations are a wish that counts; the label's
/// points stay.
///
/// Thread rule: FX thread.
final class ProgrammeSheet implements LiveSheet {
    private static final int[] MINUTES = {3, 5, 10, 15, 30};
    private static final double HEIGHT = 152;
    private static final double CELL = Math.floor((SheetParts.INNER - 5 * 8) / 6);

    private final BedsideViewModel model;
    private final Pane root = new Pane();
    private final FlowPane choices = new FlowPane(8, 8);
    private final Label fact;
    private final Runnable close;

    ProgrammeSheet(BedsideViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        fact = SheetParts.head(root, HEIGHT, say("nibp.programme.title"), close);
        root.getChildren().add(Place.at(choices, SheetParts.MARGIN, 78, SheetParts.INNER, 64));
        for (int minutes : MINUTES) {
            add(say("nibp.every", minutes), "programme-" + minutes, Duration.ofMinutes(minutes));
        }
        add(say("nibp.off"), "programme-off", Duration.ZERO);
    }

    private void add(String words, String id, Duration interval) {
        Button button = Buttons.of(words, () -> {
            model.ask(by -> new MonitorCommand.SetCuffInterval(interval, by));
            close.run();
        });
        button.getStyleClass().addAll("tight");
        button.setId(id);
        button.setUserData(interval);
        choices.getChildren().add(Place.size(button, CELL, 56));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        boolean points = !face.session().plan().cadence().points().isEmpty();
        fact.setText(points ? say("nibp.points.stay") : say("nibp.programme.until"));
        choices.getChildren()
                .forEach(button -> Buttons.setSelected(button, face.interval().equals(button.getUserData())));
    }
}
