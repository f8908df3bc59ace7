package vigil.ui.wall;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.control.AlarmStyle;
import vigil.ui.control.Desk;
import vigil.ui.control.Spot;
import vigil.ui.control.Words;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.RoomFace;
import vigil.ui.language.Texts;

/// The tile of a room whose session runs. Its parts never move: an alarm fills space that was always there.
final class TileView extends Pane {
    private static final Texts TEXTS = Texts.of(TileView.class);

    private final TileHeader header;
    private final ValueCell spo2;
    private final ValueCell pulse;
    private final PressureRow pressure;
    private final CalmLine calm;
    private final TileFoot alarm;
    private final TileCourse course;
    private final Label simulation = Words.of("across", TEXTS.say("sign.simulation"));
    private final Region frame = new Region();

    TileView(TileLayout layout, Desk desk) {
        getStyleClass().addAll("card", "tile");
        header = new TileHeader(layout);
        spo2 = new ValueCell("spo2", layout.cell(), desk.flash());
        spo2.setLayoutX(layout.cellsLeft());
        pulse = new ValueCell("pulse", layout.cell(), desk.flash());
        pulse.setLayoutX(layout.secondCellLeft());
        pressure = new PressureRow(layout.pressure(), desk.flash());
        pressure.setLayoutX((layout.width() - layout.pressure().width()) / 2);
        calm = new CalmLine(layout);
        alarm = TileFoot.of(layout, desk.flash());
        layout.line().put(alarm.node());
        course = TileCourse.of(layout.trend(), desk.time().zone());
        layout.trendSpot().put(course.node());
        layout.trendSpot().put(simulation);
        simulation.setAlignment(Pos.CENTER);
        simulation.setMouseTransparent(true);
        simulation.setStyle(
                "-fx-font-size: " + Math.min(40, Math.round(layout.trendSpot().height() * 0.55)) + "px");
        Words.visible(simulation, false);
        new Spot(0, 0, layout.width(), layout.height()).put(frame);
        frame.getStyleClass().add("alarm-frame");
        frame.setMouseTransparent(true);
        getChildren().addAll(header, spo2, pulse, pressure, course.node(), simulation, calm, alarm.node(), frame);
    }

    /// The session is over: a hidden tile keeps nothing of the patient.
    ///
    /// @param shown the room without a session
    void clear(TileFace shown) {
        show(shown);
        course.clear();
        alarm.clear();
    }

    /// Shows the numbers and words of a room.
    void show(TileFace shown) {
        RoomFace face = shown.face();
        header.show(face, shown.unrecorded());
        spo2.show(face.spo2(), face.spo2Limits().medium());
        pulse.show(face.pulse(), face.pulseLimits().medium());
        pressure.show(shown.cuff());
        Words.visible(simulation, face.simulated() && course.leavesWordToTile());
        Optional<AlarmLine> foremost = face.foremost();
        Words.visible(calm, foremost.isEmpty());
        Words.visible(alarm.node(), foremost.isPresent());
        foremost.ifPresentOrElse(alarm::show, () -> quiet(shown));
        AlarmStyle.steady(frame, face.frame().onFrame());
    }

    private void quiet(TileFace shown) {
        if (shown.restoring().isEmpty()) {
            calm.calm(shown.then());
        } else {
            calm.waiting(TEXTS.say("tile.restored", shown.restoring()));
        }
    }

    /// Draws the course so far; dearer than all the words together.
    void draw(Session session, Timestamp now) {
        course.show(session, now);
    }
}
