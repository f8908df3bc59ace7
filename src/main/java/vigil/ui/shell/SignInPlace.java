package vigil.ui.shell;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.Desk;
import vigil.ui.staff.SignInModel;
import vigil.ui.staff.SignInSheet;

/// Where the console's own sheets stand on each screen, the one that asks for a PIN and the one that asks before the
/// window closes, so that they never cover a number or an alarm: over the chart at the bedside, over the form of the
/// start page, beside the wall, which makes room for them (ux 16.11).
///
/// Thread rule: FX thread.
// Requirement: STAFF-SHEET-1
final class SignInPlace {
    private static final double GAP = 16;

    private final SignInSheet sheet;
    private final ClosingSheet closing = new ClosingSheet();
    private final Desk desk;
    private final Scale narrow = new Scale(1, 1, 0, 0);

    /// @param canvas holds the stage and the sheet
    /// @param stage the screens between the bars
    SignInPlace(Desk desk, Pane canvas, Region stage) {
        this.desk = desk;
        sheet = new SignInSheet(new SignInModel(desk.attendance()));
        stage.getTransforms().add(narrow);
        sheet.setManaged(false);
        closing.setManaged(false);
        canvas.getChildren().addAll(closing, sheet);
    }

    /// @param page the page of the room, where one shows
    void pulse(Timestamp now, Screen screen, SessionPage page, Canvas canvas) {
        boolean asks = sheet.pulse(now);
        boolean open = closing.pulse(now, monitored(), !asks) || asks;
        boolean beside = open && screen == Screen.ROOMS;
        double fit = beside ? (canvas.width() - SignInSheet.WIDTH - 2 * GAP) / canvas.width() : 1;
        narrow.setX(fit);
        narrow.setY(fit);
        if (open) {
            double x = x(screen, page, canvas);
            double y = y(screen, page, canvas.composition());
            sheet.resizeRelocate(x, y, SignInSheet.WIDTH, SignInSheet.HEIGHT);
            closing.resizeRelocate(x, y, ClosingSheet.WIDTH, ClosingSheet.HEIGHT);
        }
    }

    /// Asks before the window closes.
    ///
    /// @param close run once a person has held the button
    void askToClose(Runnable close) {
        closing.ask(close);
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
