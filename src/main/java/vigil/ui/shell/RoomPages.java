package vigil.ui.shell;

import java.util.function.Consumer;
import vigil.ui.bedside.BedsideKeys;
import vigil.ui.bedside.BedsideView;
import vigil.ui.bedside.BedsideWays;
import vigil.ui.control.AlarmBarModel;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.TypedText;
import vigil.ui.discharge.DischargeView;
import vigil.ui.discharge.RemsExport;
import vigil.ui.start.StartOffers;
import vigil.ui.start.StartView;

/// The pages of one room, always of the same one, and what people have begun on them.
///
/// Thread rule: FX thread.
final class RoomPages {
    private final BedsideView bedside;
    private final StartView start;
    private final DischargeView discharge;

    /// @param turn leads to another page
    /// @param leave shows the rooms
    RoomPages(Desk desk, StartOffers offers, RemsExport rems, Consumer<SessionPage> turn, Runnable leave) {
        bedside = new BedsideView(
                desk,
                offers.sound(),
                new BedsideWays(
                                () -> turn.accept(SessionPage.START),
                                () -> turn.accept(SessionPage.DISCHARGE),
                                offers::course)
                        .withLock(desk.attendance()::lock)
                        .withHelp(alarm -> desk.help().open(new HelpTopic.Alarm(alarm))));
        start = new StartView(desk, offers, leave);
        discharge = new DischargeView(desk, rems, offers.fx(), () -> turn.accept(SessionPage.BEDSIDE));
    }

    void open(String room) {
        bedside.open(room);
        start.open(room);
        discharge.open(room);
    }

    ConsoleScreen at(SessionPage page) {
        return switch (page) {
            case START -> start;
            case BEDSIDE -> bedside;
            case DISCHARGE -> discharge;
        };
    }

    BedsideKeys keys() {
        return bedside.keys();
    }

    /// The alarms in hand where the large numbers do not show but all of the page's head is theirs.
    AlarmBarModel dischargeAlarms() {
        return discharge.alarms();
    }

    /// Does what still waits for a session to begin.
    void settle() {
        start.settle();
    }

    /// Puts names, sheets and what was typed out of sight, or back.
    void lock(boolean wanted) {
        bedside.lock(wanted);
    }

    boolean holdsDraft() {
        return bedside.holdsDraft() || TypedText.isIn(discharge.root());
    }

    void forgetDrafts() {
        bedside.forgetDrafts();
        start.forgetDrafts();
        discharge.forgetDrafts();
    }
}
