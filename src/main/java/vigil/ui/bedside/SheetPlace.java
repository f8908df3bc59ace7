package vigil.ui.bedside;

import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Where sheets rise: over the chart, so that they never cover numbers, the alarm band or the pause (ux 8, 16.11).
final class SheetPlace extends Pane {
    private static final double WIDTH = 1064;
    /// The head of the chart, which stays in sight, px.
    private static final double HEAD = 66;
    /// What peeps out less than this above a sheet is no chart, px.
    private static final double LEAST_OF_CHART = 200;

    private final double height;
    private BooleanSupplier mayLeave = () -> true;
    private @Nullable LiveSheet live;
    private boolean open;
    private boolean locked;

    SheetPlace(double height) {
        this.height = height;
        setPickOnBounds(false);
        Words.visible(this, false);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            }
        });
    }

    /// Shows a sheet of fixed size in place of any other, standing on the chart's lower edge.
    void open(Region sheet) {
        open(sheet, () -> true);
    }

    /// The same for one that follows the room; it says whether Esc closes it.
    void raise(LiveSheet sheet) {
        open(sheet.root(), sheet::mayLeave);
        live = sheet;
    }

    /// Brings an open sheet up to date, and takes it away once it is done.
    void pulse(BedsideFace face, Timestamp now) {
        LiveSheet sheet = live;
        if (sheet == null) {
            return;
        }
        sheet.show(face, now);
        if (sheet.isDone(now) && live == sheet) {
            close();
        }
    }

    private void open(Region sheet, BooleanSupplier whetherItMayLeave) {
        live = null;
        mayLeave = whetherItMayLeave;
        double top = height - 16 - sheet.getPrefHeight();
        getChildren().setAll(sheet);
        if (top < LEAST_OF_CHART) {
            Region veil = Place.at(new Region(), 0, HEAD, WIDTH, height - HEAD);
            veil.getStyleClass().add("card");
            getChildren().addFirst(veil);
        }
        sheet.setLayoutX(16);
        sheet.setLayoutY(top);
        open = true;
        Words.visible(this, !locked);
        sheet.requestFocus();
    }

    /// Closes the sheet if it has nothing to say to that.
    void leave() {
        if (mayLeave.getAsBoolean()) {
            close();
        }
    }

    void close() {
        mayLeave = () -> true;
        live = null;
        open = false;
        getChildren().clear();
        Words.visible(this, false);
    }

    /// Hides an open sheet as it is, or shows it again.
    void lock(boolean wanted) {
        locked = wanted;
        Words.visible(this, open && !locked);
    }

    boolean isOpen() {
        return open;
    }
}
