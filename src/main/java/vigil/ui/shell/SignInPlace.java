package vigil.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.staff.SignInFace;
import vigil.ui.staff.SignInModel;
import vigil.ui.staff.SignInSheet;

/// Where the console's own sheets stand on each screen, the one that asks for a PIN and the one that asks before the
/// window closes, so that they never cover a number or an alarm: over the chart at the bedside, over the form of the
/// start page, beside the wall's tiles, which make room for them (ux 16.11).
///
/// Thread rule: FX thread.
// Requirement: STAFF-SHEET-1
final class SignInPlace {
    private static final double GAP = 16;

    private final SignInModel model;
    private final Later<SignInSheet> sheet;
    private final Later<ClosingSheet> closing;
    private final Desk desk;
    private final DoubleConsumer narrow;

    /// @param canvas holds the stage, and the sheets once they are asked for
    /// @param narrow leaves the wall's tiles that share of its width
    SignInPlace(Desk desk, Pane canvas, DoubleConsumer narrow) {
        this.desk = desk;
        this.narrow = narrow;
        model = new SignInModel(desk.attendance());
        sheet = new Later<>(() -> on(canvas, new SignInSheet(model)));
        closing = new Later<>(() -> on(canvas, new ClosingSheet()));
    }

    private static <T extends Pane> T on(Pane canvas, T sheet) {
        sheet.setManaged(false);
        canvas.getChildren().add(sheet);
        return sheet;
    }

    /// @param page the page of the room, where one shows
    void pulse(Timestamp now, Screen screen, SessionPage page, Canvas canvas) {
        Optional<SignInFace> face = model.pulse(now);
        boolean asks = (face.isPresent() ? Optional.of(sheet.get()) : sheet.ifMade())
                .filter(made -> made.show(face))
                .isPresent();
        boolean open = closing.ifMade()
                        .filter(made -> made.pulse(now, monitored(), !asks))
                        .isPresent()
                || asks;
        boolean beside = open && screen == Screen.ROOMS;
        // The tiles have a margin of their own.
        narrow.accept(beside ? (canvas.width() - SignInSheet.WIDTH - GAP) / canvas.width() : 1);
        if (open) {
            double x = x(screen, page, canvas);
            double y = y(screen, page, canvas.composition());
            sheet.ifMade().ifPresent(made -> made.resizeRelocate(x, y, SignInSheet.WIDTH, SignInSheet.HEIGHT));
            closing.ifMade().ifPresent(made -> made.resizeRelocate(x, y, ClosingSheet.WIDTH, ClosingSheet.HEIGHT));
        }
    }

    /// Asks before the window closes.
    ///
    /// @param close run once a person has held the button
    void askToClose(Runnable close) {
        closing.get().ask(close);
    }

    /// The rooms whose patients are watched now.
    List<String> monitored() {
        return desk.rooms().names().stream()
                .filter(room -> desk.rooms().snapshot(room).isMonitoring())
                .toList();
    }

    private static double x(Screen screen, SessionPage page, Canvas canvas) {
        boolean full = canvas.composition() == Composition.FULL;
        // Only the wall is wider than its composition; every other screen stands in the middle.
        double side = (canvas.width() - canvas.composition().width()) / 2;
        double right = canvas.composition().width() - SignInSheet.WIDTH - GAP + side;
        return switch (screen) {
            case ROOMS -> canvas.width() - SignInSheet.WIDTH - GAP;
            case REVIEW, DEVICES, SETTINGS, HELP, WELCOME -> right;
            case SESSION ->
                switch (page) {
                    // The form of the patient; right of it are the devices with what they measure.
                    case START -> side + 24;
                    // The chart's left end, beside the numbers.
                    case BEDSIDE -> side + (full ? 528 : 376);
                    // The right end of the criteria; left are the numbers, right who signs.
                    case DISCHARGE -> full ? side + 1000 : right;
                };
        };
    }

    private static double y(Screen screen, SessionPage page, Composition composition) {
        double lowest = composition.height() - Composition.FOOT - 8 - SignInSheet.HEIGHT;
        boolean standing = screen == Screen.SESSION && page == SessionPage.BEDSIDE;
        // On the lower edge of the chart, as every sheet there; elsewhere below the title.
        double high = standing ? Composition.TOP + 104 + 736 - SignInSheet.HEIGHT + 64 : Composition.TOP + 104;
        return Math.min(high, lowest);
    }
}
