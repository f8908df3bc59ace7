package vigil.ui.wall;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.chart.TileTrend;
import vigil.ui.control.AlarmStrip;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.PhaseFace;
import vigil.ui.face.RoomFace;

/// The tile of a room whose session runs. Its parts never move: an alarm fills space that was always there.
final class TileView extends Pane {
    private final TileHeader header;
    private final ValueCell spo2;
    private final ValueCell pulse;
    private final PressureRow pressure;
    private final CalmLine calm = new CalmLine();
    private final AlarmStrip alarm;
    private final TileTrend trend = new TileTrend();
    private final Region frame = new Region();

    TileView(TileLayout layout, Desk desk) {
        getStyleClass().addAll("card", "tile");
        setAccessibleRole(AccessibleRole.BUTTON);
        header = new TileHeader(layout);
        spo2 = new ValueCell("spo2", "SpO₂", "%", layout, desk.flash());
        spo2.setLayoutX(8);
        pulse = new ValueCell("pulse", "PR", "/min", layout, desk.flash());
        pulse.setLayoutX(layout.secondCellX());
        pressure = new PressureRow(layout, desk.flash());
        alarm = new AlarmStrip(desk.flash());
        Place.at(calm, 0, layout.lineY(), layout.width(), TileLayout.LINE);
        Place.at(alarm, 0, layout.lineY(), layout.width(), TileLayout.LINE);
        Place.at(
                trend,
                TileLayout.MARGIN,
                layout.trendY(),
                layout.width() - 2 * TileLayout.MARGIN,
                layout.trendHeight());
        Place.at(frame, 0, 0, layout.width(), layout.height());
        frame.getStyleClass().add("alarm-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(header, spo2, pulse, pressure, trend, calm, alarm, frame);
    }

    /// The session is over: a hidden tile keeps nothing of the patient.
    ///
    /// @param face of the room without a session
    void clear(RoomFace face, Timestamp now) {
        show(face, Optional.empty(), now);
        alarm.clear();
    }

    void show(RoomFace face, Optional<Session> session, Timestamp now) {
        session.ifPresentOrElse(s -> trend.show(s, now), trend::clear);
        header.show(face);
        spo2.show(face.spo2(), face.spo2Limits().medium());
        pulse.show(face.pulse(), face.pulseLimits().medium());
        pressure.show(face.cuff());
        Optional<AlarmLine> foremost = face.foremost();
        Words.visible(calm, foremost.isEmpty());
        Words.visible(alarm, foremost.isPresent());
        foremost.ifPresent(alarm::show);
        calm.show(face.phase().map(PhaseFace::then).orElse(""));
        AlarmStyle.steady(frame, face.frame().onFrame());
        setAccessibleText(face.room()
                + face.phase().map(p -> ", " + p.title()).orElse("")
                + foremost.map(a -> ", " + a.word() + " alarm " + a.title()).orElse(", no alarms"));
    }
}
