package vigil.ui.chart;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.face.TimeText;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;
import vigil.ui.theme.Theme;

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
    private final FaceRuler ruler = new FaceRuler();
    private final WindowGlide glide = new WindowGlide(this::paint);
    private final ObjectProperty<ChartWindow> window = new SimpleObjectProperty<>(ChartWindow.WHOLE);
    private final ObjectProperty<OptionalInt> moment = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<CursorValues>> values = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final TablePlace table = new TablePlace(this);
    private final boolean numbered;
    private final List<LaneKind> lanes;
    private TimeText text = new TimeText(ZoneId.systemDefault());
    private @Nullable Session session;
    private @Nullable Timestamp now;
    private CuffProgramme programme = CuffProgramme.OFF;
    private @Nullable ChartScene scene;
    private Painted painted = Painted.NOTHING;

    /// What is shown, so that nothing is painted twice.
    private record Painted(
            String session,
            long second,
            Optional<ChartWindow.Between> gliding,
            double width,
            double height,
            Theme theme,
            double zoom,
            Language language) {
        static final Painted NOTHING = new Painted("", 0, Optional.empty(), 0, 0, Theme.DARK, 0, Language.ENGLISH);
    }

    private SessionChart(boolean numbered, List<LaneKind> lanes) {
        this.numbered = numbered;
        this.lanes = lanes;
        getStyleClass().add("session-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(TEXTS.say("chart.keys"));
        setFocusTraversable(true);
        getChildren().setAll(layers.nodes());
        window.subscribe(w -> repaint());
        moment.subscribe(c -> moveCursor());
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
        glide.stop();
        layers.clear(getWidth(), getHeight());
        table.close();
        setAccessibleText(TEXTS.say("chart.none"));
    }

    /// Where a moment is drawn, px from the left edge; empty where it lies outside, or while nothing is shown.
    ///
    /// @param millis since the session began
    public OptionalDouble xAt(int millis) {
        ChartScene current = scene;
        if (current == null) {
            return OptionalDouble.empty();
        }
        ChartWindow.Between span = current.axis().span();
        return millis >= span.fromMillis() && millis <= span.toMillis()
                ? OptionalDouble.of(current.axis().x(millis))
                : OptionalDouble.empty();
    }

    /// Which stretch is shown; [ChartWindow#WHOLE] at first.
    public ObjectProperty<ChartWindow> windowProperty() {
        return window;
    }

    public void setWindow(ChartWindow shown) {
        glide.stop();
        window.set(shown);
    }

    /// Shows another stretch, zoomed there within 150 ms unless motion is reduced.
    public void glideTo(ChartWindow shown) {
        ChartScene current = scene;
        if (current != null && !reducedMotion.get() && !shown.equals(window.get())) {
            glide.begin(current.axis().span());
        }
        window.set(shown);
    }

    /// True if nothing may move by itself: a zoom is there at once.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// The moment under the cursor, in milliseconds since the session began; empty without a cursor.
    public ObjectProperty<OptionalInt> momentProperty() {
        return moment;
    }

    /// What was measured at the cursor.
    public ReadOnlyObjectProperty<Optional<CursorValues>> momentValuesProperty() {
        return values.getReadOnlyProperty();
    }

    /// True while the same is shown as a table.
    public BooleanProperty tableProperty() {
        return table.shownProperty();
    }

    /// The zone of the clock on the axis; the machine's at first.
    public void setZone(ZoneId zone) {
        text = new TimeText(zone);
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

    @Override
    protected double computePrefWidth(double height) {
        return 1064;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 660;
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
        Session shown = session;
        Timestamp moment = now;
        if (shown == null || moment == null || getWidth() < 200 || getHeight() < 120) {
            return;
        }
        Theme theme = SharpCanvas.themeOf(this);
        SessionTimes times = SessionTimes.of(shown, moment);
        ChartWindow.Between target = times.resolve(window.get());
        Optional<ChartWindow.Between> gliding = glide.towards(target);
        Painted wanted = new Painted(
                shown.id() + (shown.isEnded() ? " ended " + shown.entries() : ""),
                Math.floorDiv(moment.monoNanos(), 1_000_000_000L),
                gliding,
                getWidth(),
                getHeight(),
                theme,
                SharpCanvas.zoomOf(this),
                Spoken.now());
        if (wanted.equals(painted)) {
            return;
        }
        painted = wanted;
        ChartScene.Style style = new ChartScene.Style(numbered, lanes, text, ruler);
        ChartScene current =
                ChartScene.of(shown, times, gliding.orElse(target), programme, getWidth(), getHeight(), style);
        scene = current;
        if (table.shownProperty().get()) {
            table.show(current);
        } else {
            layers.paint(current, theme);
        }
        setAccessibleText(ChartSummary.of(shown, times));
        moveCursor();
    }

    private void moveCursor() {
        ChartScene current = scene;
        if (current == null) {
            return;
        }
        OptionalInt at = moment.get();
        values.set(at.isPresent() ? Optional.of(CursorValues.at(current.session(), at.getAsInt())) : Optional.empty());
        if (!table.shownProperty().get()) {
            layers.paintLive(current, SharpCanvas.themeOf(this), at);
        }
    }
}
