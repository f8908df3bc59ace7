package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.AlarmEpisode;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.session.Session;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.TimeText;
import vigil.ui.history.HistoryModel;
import vigil.ui.history.HistoryPane;
import vigil.ui.history.SessionAlarms;

/// The alarms of the running session, newest first; it follows while it is open.
///
/// Thread rule: FX thread.
final class AlarmsSheet extends Pane implements LiveSheet {
    private static final double WIDTH = SheetParts.WIDTH;
    private static final double HEIGHT = SheetParts.HEIGHT;

    private final HistoryModel model;
    private @Nullable Session session;
    private List<AlarmEpisode> shown = List.of();

    AlarmsSheet(TimeText time, Runnable close) {
        getStyleClass().addAll("sheet", "needs-you");
        Place.size(this, WIDTH, HEIGHT);
        model = new HistoryModel(this::find, time, Runnable::run, Runnable::run);
        Words.at(this, "heading", 20, 12, 600, 56, Pos.CENTER_LEFT).setText(say("alarms.title"));
        getChildren()
                .addAll(
                        Place.at(SheetParts.close(close), WIDTH - 140, 12, 120, 56),
                        Place.at(
                                new HistoryPane(model, WIDTH - 40, HEIGHT - 88, List.of(), row -> {}),
                                20,
                                76,
                                WIDTH - 40,
                                HEIGHT - 88));
    }

    @Override
    public Pane root() {
        return this;
    }

    @Override
    public void show(BedsideFace face, Timestamp now) {
        Session running = face.session();
        session = running;
        if (!running.alarms().equals(shown) || model.foundProperty().get().isEmpty()) {
            shown = running.alarms();
            model.search();
        }
    }

    private List<LoggedAlarm> find(AlarmQuery query) {
        return session == null ? List.of() : new SessionAlarms(session).find(query);
    }
}
