package vigil.ui.bedside;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.Motion;
import vigil.ui.control.Place;
import vigil.ui.control.Words;

/// Where sheets rise: over the chart, so that they never cover numbers, the alarm band or the pause (ux 8, 16.11).
///
/// Thread rule: FX thread.
final class SheetPlace extends Pane {
    private final Motion motion;
    private SheetArea area = SheetArea.FULL;
    private BooleanSupplier mayLeave = () -> true;
    private @Nullable LiveSheet live;
    private boolean byKey;
    /// What stands above the chart and must stay in sight, px.
    private double above;

    SheetPlace(Motion motion) {
        this.motion = motion;
        setPickOnBounds(false);
        Words.visible(this, false);
        compose(Composition.FULL);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            }
        });
    }

    /// Takes the place that the composition has for sheets.
    void compose(Composition composition) {
        area = composition == Composition.COMPACT ? SheetArea.COMPACT : SheetArea.FULL;
        Place.at(this, area.x(), area.y(), area.width(), area.height());
        if (!getChildren().isEmpty()) {
            lay((Region) getChildren().getLast());
        }
    }

    /// Says that a key asks for the next sheet: then its first control takes the focus.
    void expectKey() {
        byKey = true;
    }

    /// Shows a sheet of fixed size in place of any other, standing on the chart's lower edge.
    void open(Region sheet) {
        boolean key = isByKey();
        open(sheet, () -> true);
        if (key) {
            FirstControl.of(sheet).ifPresent(FirstControl::focus);
        }
    }

    /// The same for one that follows the room; it says whether Esc closes it.
    void raise(LiveSheet sheet) {
        boolean key = isByKey();
        open(sheet.root(), sheet::mayLeave);
        live = sheet;
        if (key) {
            sheet.takeFocus();
        }
    }

    /// A key asked for it, or a button that was pressed by a key.
    private boolean isByKey() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        boolean key = byKey || (owner != null && owner.isFocusVisible());
        byKey = false;
        return key;
    }

    /// Brings an open sheet up to date, and takes it away once it is done.
    void pulse(BedsideFace face, Timestamp now) {
        byKey = false;
        giveWay(face.emergency().isPresent() ? EmergencyBanner.HEIGHT + 8 : 0);
        LiveSheet sheet = live;
        if (sheet == null) {
            return;
        }
        sheet.show(face, now);
        if (sheet.isDone(now) && live == sheet) {
            close();
        }
    }

    private void giveWay(double wanted) {
        if (wanted != above) {
            above = wanted;
            if (isOpen()) {
                lay((Region) getChildren().getLast());
            }
        }
    }

    private void open(Region sheet, BooleanSupplier whetherItMayLeave) {
        live = null;
        mayLeave = whetherItMayLeave;
        getChildren().setAll(sheet);
        Node close = sheet.lookup("#" + FirstControl.CLOSE);
        if (close != null) {
            close.toFront(); // the focus comes to the way out last
        }
        lay(sheet);
        Words.visible(this, true);
        motion.rise(sheet);
        sheet.requestFocus();
    }

    private void lay(Region sheet) {
        double width = sheet.getPrefWidth();
        double top = area.height() - area.margin() - sheet.getPrefHeight();
        getChildren().setAll(sheet);
        if (top < area.leastOfChart() + above && width > SidePanel.WIDTH) {
            double head = area.head() + above;
            Region veil = Place.at(new Region(), 0, head, area.width(), area.height() - head);
            veil.getStyleClass().add("card");
            getChildren().addFirst(veil);
        }
        sheet.setLayoutX(width > SidePanel.WIDTH ? (area.width() - width) / 2 : area.sideRight() - width);
        sheet.setLayoutY(top);
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
        getChildren().clear();
        Words.visible(this, false);
    }

    /// True if the open sheet is too high to leave the emergency above the chart in sight.
    boolean coversEmergency() {
        return isOpen()
                && above > 0
                && ((Region) getChildren().getLast()).getPrefHeight() > area.height() - area.margin() - above;
    }

    boolean isOpen() {
        return isVisible();
    }
}
