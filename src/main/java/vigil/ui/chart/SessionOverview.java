package vigil.ui.chart;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.language.Texts;
import vigil.ui.theme.Palette;
import vigil.ui.theme.Token;

/// The whole session small, with a window on it: drag a handle to change the window, its inside to move it; a click
/// beside it brings it there (ux, section 12.5).
///
/// Thread rule: FX thread.
public final class SessionOverview extends Region {
    /// The height it needs: the picture and the row of minutes.
    public static final double HEIGHT = OverviewPainter.PLOT + 24;

    private static final double HANDLE_WIDTH = 14;
    private static final double HANDLE_HEIGHT = 36;
    private static final double DIM = 0.55;

    private final SharpCanvas plot = new SharpCanvas();
    private final SharpCanvas frame = new SharpCanvas();
    private final OverviewPainter painter = new OverviewPainter();
    private final ObjectProperty<ChartWindow> window = new SimpleObjectProperty<>(ChartWindow.WHOLE);
    private @Nullable Session session;
    private @Nullable SessionTimes times;
    private @Nullable WindowDrag drag;

    /// An empty overview.
    public SessionOverview() {
        getStyleClass().add("session-overview");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Texts.of(SessionOverview.class).say("overview.name"));
        getChildren().setAll(plot.node(), frame.node());
        window.subscribe(w -> paintFrame());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(e -> drag = null);
        setOnMouseMoved(e -> setCursor(cursorAt(e.getX())));
    }

    /// Shows a session whole.
    public void show(Session session, Timestamp now) {
        this.session = session;
        this.times = SessionTimes.of(session, now);
        paint();
    }

    /// The window on it; the same property as the chart's, bound both ways.
    public ObjectProperty<ChartWindow> windowProperty() {
        return window;
    }

    /// Paints anew, in the colours of the theme it now stands in.
    public void repaint() {
        paint();
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private void paint() {
        Session shown = session;
        SessionTimes moments = times;
        if (shown == null || moments == null || getWidth() < 100) {
            return;
        }
        Palette palette = Palette.of(SharpCanvas.themeOf(this));
        Brush brush = new Brush(plot.begin(getWidth(), getHeight()), palette);
        painter.paint(brush, shown, moments, axis(moments), palette, plot.pixelScale());
        paintFrame();
    }

    private TimeAxis axis(SessionTimes moments) {
        return new TimeAxis(moments.recorded(), 0, getWidth());
    }

    private void paintFrame() {
        SessionTimes moments = times;
        if (moments == null || getWidth() < 100) {
            return;
        }
        Brush brush = new Brush(frame.begin(getWidth(), getHeight()), Palette.of(SharpCanvas.themeOf(this)));
        TimeAxis axis = axis(moments);
        ChartWindow.Between span = moments.resolve(window.get());
        double left = axis.clampedX(span.fromMillis());
        double right = axis.clampedX(span.toMillis());
        brush.fill(brush.color(Token.S1, DIM), 0, 0, left, OverviewPainter.PLOT);
        brush.fill(brush.color(Token.S1, DIM), right, 0, getWidth() - right, OverviewPainter.PLOT);
        brush.gc().setStroke(brush.color(Token.T1));
        brush.gc().setLineWidth(2);
        double x = Math.max(1, left);
        brush.gc()
                .strokeRoundRect(
                        x, 1, Math.max(4, Math.min(getWidth() - 1, right) - x), OverviewPainter.PLOT - 2, 6, 6);
        handle(brush, left);
        handle(brush, right);
    }

    private void handle(Brush brush, double x) {
        double left = Math.clamp(x - HANDLE_WIDTH / 2, 0, getWidth() - HANDLE_WIDTH);
        double top = (OverviewPainter.PLOT - HANDLE_HEIGHT) / 2;
        brush.rounded(Token.T1, left, top, HANDLE_WIDTH, HANDLE_HEIGHT, 4);
        brush.fill(Token.BG, left + 4, top + 11, 2, 14);
        brush.fill(Token.BG, left + 8, top + 11, 2, 14);
    }

    private void press(MouseEvent event) {
        SessionTimes moments = times;
        if (moments != null) {
            TimeAxis axis = axis(moments);
            WindowDrag begun = WindowDrag.at(event.getX(), axis, moments.resolve(window.get()), moments.recorded());
            drag = begun;
            window.set(begun.to(event.getX(), axis));
        }
    }

    private void drag(MouseEvent event) {
        WindowDrag running = drag;
        SessionTimes moments = times;
        if (running != null && moments != null) {
            window.set(running.to(event.getX(), axis(moments)));
        }
    }

    private Cursor cursorAt(double x) {
        SessionTimes moments = times;
        if (moments == null) {
            return Cursor.DEFAULT;
        }
        TimeAxis axis = axis(moments);
        return switch (WindowDrag.at(x, axis, moments.resolve(window.get()), moments.recorded())
                .grip()) {
            case START, END -> Cursor.H_RESIZE;
            case INSIDE -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.HAND;
        };
    }
}
