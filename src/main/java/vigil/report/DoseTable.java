package vigil.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Correctable;
import vigil.session.Mark;
import vigil.session.NasalDevice;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What was planned, what changed, and what was given: pauses with their reasons, devices with their lots, and how long
/// the dose ran beside how long that took by the clock.
final class DoseTable {
    private record Line(Timestamp at, String what, String detail, String by) {}

    private final Session session;
    private final ReportTime time;

    DoseTable(Session session, ReportTime time) {
        this.session = session;
        this.time = time;
    }

    /// True if there is more to tell than the list of doses and notes does.
    boolean isNeeded() {
        return !session.charting().devices().isEmpty()
                || !planChanges().isEmpty()
                || session.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.DOSE_PAUSED);
    }

    void write(Markup out) {
        ReportTable table = new ReportTable(out, "Plan and dose", ran());
        table.columns("Minute", "11", "Clock", "13", "What", "18", "", "40", "By", "18");
        lines().forEach(line ->
                table.row(time.minute(line.at()), time.clock(line.at()), line.what(), line.detail(), line.by()));
        table.end();
    }

    /// `ran 35:00 of 40:00 planned, in 40:00 by the clock, paused for 5:00`.
    private String ran() {
        Optional<Timestamp> start = session.doseStart();
        if (start.isEmpty()) {
            return "no dose";
        }
        if (session.plan().planned().isZero()) {
            return StatisticsBand.count(session.charting().devices().size(), "device");
        }
        Timestamp end = session.doseClock().stopped().orElse(session.last());
        Duration paused = session.doseClock().pausedFor(end);
        return "ran " + ReportTime.duration(session.doseClock().ran(end)) + " of "
                + ReportTime.duration(session.plan().planned()) + " planned, in "
                + ReportTime.duration(end.since(start.get()))
                + " by the clock"
                + (paused.isZero() ? " without a pause" : ", paused for " + ReportTime.duration(paused));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                session.began(), "Plan", TreatmentWords.whole(session.started().plan()), ""));
        planChanges().forEach(lines::add);
        session.charting().devices().forEach(device -> lines.add(line(device)));
        session.marks().stream()
                .filter(m -> isDose(m.kind()) && !isDevice(m))
                .forEach(m -> lines.add(new Line(m.at(), words(m.kind()), m.text(), ReportTable.by(m.by()))));
        lines.sort(Comparator.comparing(Line::at, (a, b) -> a.isBefore(b) ? -1 : b.isBefore(a) ? 1 : 0));
        return lines;
    }

    private List<Line> planChanges() {
        return session.correctables().stream()
                .filter(c -> c.event() instanceof SessionEvent.PlanChanged)
                .map(DoseTable::line)
                .toList();
    }

    private static Line line(Correctable change) {
        SessionEvent.PlanChanged e = (SessionEvent.PlanChanged) change.event();
        return new Line(change.at(), "Plan changed", TreatmentWords.whole(e.plan()), ReportTable.by(e.by()));
    }

    private static Line line(NasalDevice device) {
        String lot = device.lot().isEmpty() ? "lot not written down" : "lot " + device.lot();
        String amount = TreatmentWords.amount(device.milligrams()).strip();
        return new Line(
                device.at(),
                "Device " + device.number(),
                amount.isEmpty() ? lot : amount + ", " + lot,
                ReportTable.by(device.by()));
    }

    /// The line of the device itself says more.
    private boolean isDevice(Mark mark) {
        return mark.kind() == Mark.Kind.DOSE
                && session.charting().devices().stream().anyMatch(d -> d.at().equals(mark.at()));
    }

    private static boolean isDose(Mark.Kind kind) {
        return switch (kind) {
            case DOSE, DOSE_PAUSED, DOSE_RESUMED, DOSE_STOPPED -> true;
            case ADVERSE_EVENT, SEDATION, MARK, NOTE, RESTORED -> false;
        };
    }

    private static String words(Mark.Kind kind) {
        return kind == Mark.Kind.DOSE ? "Dose" : MarkTable.kind(kind);
    }
}
