package vigil.ui.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// A session as a chart: phases, SpO₂, pulse rate, breathing if it is measured, and NIBP in lanes of their own, limits,
/// doses, alarms, events, and the present with its plan (ux, section 7). Live, in review and for a stored session
/// alike; [ChartHand] says what hands and keys do to it.
///
/// Call [#show] as often as you like: the chart is repainted at most once for each second of `now`, and when its size,
/// window, theme or data's owner changes.
///
/// Thread rule: FX thread.
public final class SessionChart extends Region {
    private static final Texts TEXTS = Texts.of(SessionChart.class);

    private final ChartLayers layers = new ChartLayers();
    private final ChartStretch stretch = new ChartStretch(this::paint);
    private final ChartCursor cursor = new ChartCursor();
    private final TablePlace table = new TablePlace(this);
    private ChartScene.Style style;
    private @Nullable Given given;
    private @Nullable ChartScene scene;
    private Painted painted = Painted.NOTHING;

    private record Given(Session session, Timestamp now, CuffProgramme programme) {}

    private SessionChart(boolean numbered, List<LaneKind> lanes) {
        style = new ChartScene.Style(numbered, lanes, new TimeText(ZoneId.systemDefault()), new FaceRuler());
        getStyleClass().add("session-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(TEXTS.say("chart.keys"));
        setFocusTraversable(true);
        getChildren().setAll(layers.nodes());
        setPrefSize(1064, 660);
        stretch.window().subscribe(w -> repaint());
        cursor.moment().subscribe(c -> moveCursor());
        new ChartHand(this).attach();
    }

    /// A chart of a running session.
    public static SessionChart live() {
        return new SessionChart(false, List.of(LaneKind.values()));
    }

    /// A low chart of a running session: SpO₂ and NIBP, as large as the room allows (ux 12.4).
    public static SessionChart low() {
        return new SessionChart(false, List.of(LaneKind.SPO2, LaneKind.NIBP));
    }

    /// A chart to read afterwards: alarm marks carry their numbers.
    public static SessionChart review() {
        return new SessionChart(true, List.of(LaneKind.values()));
    }

    /// Shows the session as it stands at `now`, with the cuff programme of its plan.
    public void show(Session session, Timestamp now) {
        show(session, now, CuffProgramme.planned(session));
    }

    /// Shows the session as it stands at `now`.
    ///
    /// @param programme when cuff readings are due, as the room runs it
    public void show(Session session, Timestamp now, CuffProgramme programme) {
        given = new Given(session, now, programme);
        paint();
    }

    /// Shows nothing.
    public void clear() {
        given = null;
        scene = null;
        painted = Painted.NOTHING;
        stretch.stop();
        layers.clear(getWidth(), getHeight());
        table.close();
        setAccessibleText(TEXTS.say("chart.none"));
    }

    /// Where a moment is drawn, px from the left edge; empty where it lies outside, or while nothing is shown.
    ///
    /// @param millis since the session began
    public OptionalDouble xAt(int millis) {
        ChartScene current = scene;
        return current != null && current.axis().shows(millis)
                ? OptionalDouble.of(current.axis().x(millis))
                : OptionalDouble.empty();
    }

    /// Which stretch is shown; [ChartWindow#WHOLE] at first.
    public ObjectProperty<ChartWindow> windowProperty() {
        return stretch.window();
    }

    public void setWindow(ChartWindow shown) {
        stretch.set(shown);
    }

    /// Shows another stretch, zoomed there within 150 ms unless motion is reduced.
    public void glideTo(ChartWindow shown) {
        stretch.glideTo(shown, scene);
    }

    /// True if nothing may move by itself: a zoom is there at once.
    public BooleanProperty reducedMotionProperty() {
        return stretch.reducedMotion();
    }

    /// The moment under the cursor, in milliseconds since the session began; empty without a cursor.
    public ObjectProperty<OptionalInt> momentProperty() {
        return cursor.moment();
    }

    /// What was measured at the cursor.
    public ReadOnlyObjectProperty<Optional<CursorValues>> momentValuesProperty() {
        return cursor.values();
    }

    /// True while the same is shown as a table.
    public BooleanProperty tableProperty() {
        return table.shownProperty();
    }

    /// The zone of the clock on the axis; the machine's at first.
    public void setZone(ZoneId zone) {
        style = style.timed(new TimeText(zone));
        repaint();
    }

    /// Paints anew, whatever was painted before.
    public void repaint() {
        painted = Painted.NOTHING;
        paint();
    }

    /// What is shown now; empty before anything was.
    Optional<ChartScene> scene() {
        return Optional.ofNullable(scene);
    }

    @Override
    protected void layoutChildren() {
        paint();
        table.layout(getWidth(), getHeight());
    }

    /// Shows the table in place of the layers, or the layers again.
    void cover(@Nullable Region over) {
        if (over == null) {
            getChildren().setAll(layers.nodes());
            repaint();
        } else {
            getChildren().setAll(over);
        }
    }

    private void paint() {
        Given shown = given;
        if (shown == null || getWidth() < 200 || getHeight() < 120) {
            return;
        }
        SessionTimes times = SessionTimes.of(shown.session(), shown.now());
        ChartStretch.Seen seen = stretch.in(times);
        Painted wanted = Painted.of(this, shown.session(), shown.now(), seen);
        if (wanted.equals(painted)) {
            return;
        }
        painted = wanted;
        ChartScene current =
                ChartScene.of(shown.session(), times, seen.span(), shown.programme(), getWidth(), getHeight(), style);
        scene = current;
        if (table.shownProperty().get()) {
            table.show(current);
        } else {
            layers.paint(current, wanted.theme());
        }
        setAccessibleText(ChartSummary.of(shown.session(), times));
        moveCursor();
    }

    private void moveCursor() {
        ChartScene current = scene;
        if (current == null) {
            return;
        }
        cursor.read(current.session());
        if (!table.shownProperty().get()) {
            layers.paintLive(current, SharpCanvas.themeOf(this), cursor.moment().get());
        }
    }
}
