package vigil.ui.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.face.TimeText;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Theme;

/// A session as a chart: phases, SpO₂, pulse rate and NIBP in lanes of their own, limits, doses, alarms, events, and
/// the present with its plan (ux, section 7). Live, in review and for a stored session alike.
///
/// Call [#show] as often as you like: the chart is repainted at most once for each second of `now`, and when its size,
/// window, theme or data's owner changes.
///
/// Thread rule: FX thread.
public final class SessionChart extends Region {
    private final SharpCanvas plot = new SharpCanvas();
    private final SharpCanvas overlay = new SharpCanvas();
    private final ScenePainter painter = new ScenePainter();
    private final FaceRuler ruler = new FaceRuler();
    private final ObjectProperty<ChartWindow> window = new SimpleObjectProperty<>(ChartWindow.WHOLE);
    private final ObjectProperty<OptionalInt> moment = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<CursorValues>> values = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final boolean numbered;
    private final List<LaneKind> lanes;
    private ZoneId zone = ZoneId.systemDefault();
    private @Nullable Session session;
    private @Nullable Timestamp now;
    private CuffProgramme programme = CuffProgramme.OFF;
    private @Nullable ChartScene scene;
    private Painted painted = Painted.NOTHING;

    /// What the canvas shows, so that nothing is painted twice.
    private record Painted(
            String session, long second, ChartWindow window, double width, double height, Theme theme, double zoom) {
        static final Painted NOTHING = new Painted("", 0, ChartWindow.WHOLE, 0, 0, Theme.DARK, 0);
    }

    private SessionChart(boolean numbered, List<LaneKind> lanes) {
        this.numbered = numbered;
        this.lanes = lanes;
        getStyleClass().add("session-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().setAll(plot.node(), overlay.node());
        window.subscribe(w -> repaint());
        moment.subscribe(c -> moveCursor());
    }

    /// A chart of a running session.
    public static SessionChart live() {
        return new SessionChart(false, List.of(LaneKind.values()));
    }

    /// A low chart of a running session: SpO₂ and NIBP, as large as the room allows (ux 12.4).
    public static SessionChart low() {
        return new SessionChart(false, List.of(LaneKind.SPO2, LaneKind.NIBP));
    }

    /// A chart to read afterwards: alarm marks carry their numbers, and a cursor follows the mouse.
    public static SessionChart review() {
        SessionChart chart = new SessionChart(true, List.of(LaneKind.values()));
        chart.setOnMousePressed(e -> chart.pick(e.getX()));
        chart.setOnMouseDragged(e -> chart.pick(e.getX()));
        return chart;
    }

    /// Shows the session as it stands at `now`, with the cuff programme of its plan.
    public void show(Session session, Timestamp now) {
        show(session, now, CuffProgramme.planned(session));
    }

    /// Shows the session as it stands at `now`.
    ///
    /// @param programme when cuff readings are due, as the room runs it
    public void show(Session session, Timestamp now, CuffProgramme programme) {
        this.session = session;
        this.now = now;
        this.programme = programme;
        paint();
    }

    /// Shows nothing.
    public void clear() {
        session = null;
        scene = null;
        painted = Painted.NOTHING;
        plot.begin(getWidth(), getHeight());
        overlay.begin(getWidth(), getHeight());
        setAccessibleText("No session");
    }

    /// Which stretch is shown; [ChartWindow#WHOLE] at first.
    public ObjectProperty<ChartWindow> windowProperty() {
        return window;
    }

    public void setWindow(ChartWindow shown) {
        window.set(shown);
    }

    /// The moment under the cursor, in milliseconds since the session began; empty without a cursor.
    public ObjectProperty<OptionalInt> momentProperty() {
        return moment;
    }

    /// What was measured at the cursor.
    public ReadOnlyObjectProperty<Optional<CursorValues>> momentValuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// The zone of the clock on the axis; the machine's at first.
    public void setZone(ZoneId zone) {
        this.zone = zone;
        repaint();
    }

    /// Paints anew, whatever was painted before.
    public void repaint() {
        painted = Painted.NOTHING;
        paint();
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1064;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 660;
    }

    private void paint() {
        Session shown = session;
        Timestamp moment = now;
        if (shown == null || moment == null || getWidth() < 200 || getHeight() < 120) {
            return;
        }
        Theme theme = SharpCanvas.themeOf(this);
        Painted wanted = new Painted(
                shown.id() + (shown.isEnded() ? " ended " + shown.entries() : ""),
                Math.floorDiv(moment.monoNanos(), 1_000_000_000L),
                window.get(),
                getWidth(),
                getHeight(),
                theme,
                SharpCanvas.zoomOf(this));
        if (wanted.equals(painted)) {
            return;
        }
        painted = wanted;
        ChartScene.Style style = new ChartScene.Style(numbered, lanes, new TimeText(zone), ruler);
        ChartScene current = ChartScene.of(shown, moment, window.get(), programme, getWidth(), getHeight(), style);
        scene = current;
        Palette palette = Palette.of(theme);
        Brush brush = new Brush(plot.begin(getWidth(), getHeight()), palette);
        painter.paint(brush, current, palette, plot.pixelScale());
        setAccessibleText(ChartSummary.of(shown, current.times()));
        moveCursor();
    }

    private void pick(double x) {
        ChartScene current = scene;
        if (current != null) {
            double inside = Math.clamp(x, current.axis().left(), current.axis().right());
            moment.set(OptionalInt.of(current.axis().millisAt(inside)));
        }
    }

    private void moveCursor() {
        ChartScene current = scene;
        if (current == null) {
            return;
        }
        Brush brush = new Brush(overlay.begin(getWidth(), getHeight()), Palette.of(SharpCanvas.themeOf(this)));
        OptionalInt at = moment.get();
        if (at.isPresent()) {
            values.set(Optional.of(CursorValues.at(current.session(), at.getAsInt())));
            CursorPainter.paint(brush, current, at.getAsInt());
        } else {
            values.set(Optional.empty());
        }
    }
}
