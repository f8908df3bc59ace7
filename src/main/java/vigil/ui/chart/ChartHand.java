package vigil.ui.chart;

import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What hands and keys do to a chart: a tap puts the cursor, a drag moves the stretch (or the cursor, where all is
/// shown), pinch and wheel zoom at the pointer, Shift and wheel moves; keys as in ux, section 9. Nothing needs a drag.
///
/// Thread rule: FX thread.
final class ChartHand {
    /// A hand that moved less has tapped.
    private static final double TAP = 6;
    private static final double WHEEL = 0.8;
    private static final double STEP = 0.5;
    private static final int MINUTE = 60_000;

    private final SessionChart chart;
    private double pressedAt = Double.NaN;
    private ChartWindow.Between held = new ChartWindow.Between(0, 1);
    private boolean dragging;
    private boolean pinching;

    ChartHand(SessionChart chart) {
        this.chart = chart;
    }

    void attach() {
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
        chart.setOnScroll(this::scroll);
        chart.setOnZoomStarted(e -> pinching = true);
        chart.setOnZoom(this::pinch);
        chart.setOnZoomFinished(e -> pinching = false);
        chart.setOnKeyPressed(this::key);
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        chart.scene().ifPresent(scene -> {
            pressedAt = event.getX();
            held = scene.axis().span();
            dragging = false;
        });
    }

    private void drag(MouseEvent event) {
        if (Double.isNaN(pressedAt) || pinching || (!dragging && Math.abs(event.getX() - pressedAt) < TAP)) {
            return;
        }
        dragging = true;
        if (chart.windowProperty().get() instanceof ChartWindow.Whole) {
            pick(event.getX());
        } else {
            chart.setCursor(Cursor.CLOSED_HAND);
            chart.scene().ifPresent(scene -> {
                double perPixel = held.length() / scene.axis().width();
                int by = (int) Math.round((pressedAt - event.getX()) * perPixel);
                chart.setWindow(moves(scene).panned(held, by));
            });
        }
    }

    private void release(MouseEvent event) {
        if (!dragging && !pinching && !Double.isNaN(pressedAt) && chart.contains(event.getX(), event.getY())) {
            pick(event.getX());
        }
        pressedAt = Double.NaN;
        dragging = false;
        chart.setCursor(Cursor.DEFAULT);
    }

    private void pick(double x) {
        chart.scene().ifPresent(scene -> {
            double inside = Math.clamp(x, scene.axis().left(), scene.axis().right());
            chart.momentProperty().set(OptionalInt.of(scene.axis().millisAt(inside)));
        });
    }

    /// A finger on a touch screen drags instead: its scrolling comes as well and is left alone.
    private void scroll(ScrollEvent event) {
        if (event.isDirect() || event.isInertia() || chart.tableProperty().get()) {
            return;
        }
        double across = event.getDeltaX() != 0 ? event.getDeltaX() : event.isShiftDown() ? event.getDeltaY() : 0;
        chart.scene().ifPresent(scene -> {
            if (across != 0) {
                double perPixel = scene.axis().span().length() / scene.axis().width();
                pan(scene, (int) Math.round(-across * perPixel));
            } else if (event.getDeltaY() != 0) {
                zoom(scene, event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL, event.getX());
            }
        });
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        chart.scene().ifPresent(scene -> {
            if (event.getZoomFactor() > 0) {
                zoom(scene, 1 / event.getZoomFactor(), event.getX());
            }
        });
        event.consume();
    }

    private static WindowMoves moves(ChartScene scene) {
        return new WindowMoves(scene.times().resolve(ChartWindow.WHOLE));
    }

    private void zoom(ChartScene scene, double factor, double x) {
        double inside = Math.clamp(x, scene.axis().left(), scene.axis().right());
        chart.setWindow(
                moves(scene).zoomed(scene.axis().span(), factor, scene.axis().millisAt(inside)));
    }

    private void pan(ChartScene scene, int millis) {
        if (!(chart.windowProperty().get() instanceof ChartWindow.Whole)) {
            chart.setWindow(moves(scene).panned(scene.axis().span(), millis));
        }
    }

    /// Zooms around the cursor, else around the present, else around the middle.
    void zoom(double factor) {
        chart.scene().ifPresent(scene -> {
            ChartWindow.Between span =
                    scene.times().resolve(chart.windowProperty().get());
            int middle = span.fromMillis() + span.length() / 2;
            OptionalInt cursor = chart.momentProperty().get();
            int held = cursor.isPresent() && scene.axis().shows(cursor.getAsInt())
                    ? cursor.getAsInt()
                    : scene.axis().shows(scene.times().now()) && !scene.times().ended()
                            ? scene.times().now()
                            : middle;
            chart.glideTo(moves(scene).zoomed(span, factor, held));
        });
    }

    /// Moves the stretch by this share of its length; from the whole to its first or last half.
    void pan(double share) {
        chart.scene().ifPresent(scene -> {
            ChartWindow.Between span =
                    scene.times().resolve(chart.windowProperty().get());
            boolean whole = chart.windowProperty().get() instanceof ChartWindow.Whole;
            ChartWindow.Between shown = whole
                    ? new ChartWindow.Between(
                            span.fromMillis() + span.length() / 4, span.toMillis() - span.length() / 4)
                    : span;
            chart.glideTo(moves(scene).panned(shown, (int) Math.round(share * shown.length())));
        });
    }

    private void key(KeyEvent event) {
        boolean minute = event.isShiftDown();
        boolean done = switch (event.getCode()) {
            case LEFT -> step(false, minute);
            case RIGHT -> step(true, minute);
            case PLUS, ADD, EQUALS -> zoomed(STEP);
            case MINUS, SUBTRACT -> zoomed(1 / STEP);
            case DIGIT0, NUMPAD0 -> whole();
            case T -> table();
            case ESCAPE -> back();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean step(boolean later, boolean minute) {
        if (chart.tableProperty().get() || chart.scene().isEmpty()) {
            return false;
        }
        ChartScene scene = chart.scene().get();
        OptionalInt cursor = chart.momentProperty().get();
        int from = cursor.orElse(scene.times().now() + 1);
        OptionalInt to = minute && cursor.isPresent()
                ? OptionalInt.of(Math.clamp(
                        from + (later ? MINUTE : -MINUTE),
                        0,
                        Math.max(0, scene.times().now())))
                : WindowMoves.sample(scene, from, later && cursor.isPresent());
        to.ifPresent(at -> {
            chart.momentProperty().set(OptionalInt.of(at));
            moves(scene)
                    .bringing(scene.times().resolve(chart.windowProperty().get()), at)
                    .ifPresent(chart::setWindow);
        });
        return true;
    }

    private boolean zoomed(double factor) {
        zoom(factor);
        return true;
    }

    private boolean whole() {
        chart.glideTo(ChartWindow.WHOLE);
        return true;
    }

    private boolean table() {
        chart.tableProperty().set(!chart.tableProperty().get());
        return true;
    }

    /// Leaves the table, then the cursor, then a chosen stretch.
    private boolean back() {
        if (chart.tableProperty().get()) {
            chart.tableProperty().set(false);
        } else if (chart.momentProperty().get().isPresent()) {
            chart.momentProperty().set(OptionalInt.empty());
        } else if (chart.windowProperty().get() instanceof ChartWindow.Between) {
            whole();
        } else {
            return false;
        }
        return true;
    }
}
