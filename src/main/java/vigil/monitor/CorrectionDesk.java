package vigil.monitor;

import java.util.Objects;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Correctable;
import vigil.session.Correction;
import vigil.session.EventType;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What may be corrected, and how (hazard H23): what people entered, of the same type, with a reason, at a time inside
/// the session that keeps the dose in order. Pure.
final class CorrectionDesk {
    private CorrectionDesk() {}

    static CommandDesk.Answer correct(MonitorCommand.Correct c, Session session, Timestamp now) {
        Optional<Correctable> found = entry(c.entry(), session);
        if (found.isEmpty()) {
            return CommandDesk.refuse(
                    "This cannot be corrected: only what people entered can, not what was measured or alarmed.");
        }
        Correctable entry = found.get();
        Optional<String> against = reason(c)
                .or(() -> type(c, entry))
                .or(() -> strike(c, entry, session))
                .or(() -> content(c, entry, session))
                .or(() -> time(c, entry, session, now));
        return against.<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(new SessionEvent.Corrected(
                        entry.entry(), c.replacement(), c.at(), c.reason().strip(), c.by())));
    }

    /// What stands under that number, or stood there until it was struck out. One of a correction names what that
    /// corrected.
    private static Optional<Correctable> entry(long number, Session session) {
        return session.correctables().stream()
                .filter(c -> c.entry() == number)
                .findFirst()
                .or(() -> session.charting().corrections().reversed().stream()
                        .filter(c -> c.entry() == number)
                        .findFirst()
                        .map(CorrectionDesk::struck));
    }

    private static Correctable struck(Correction c) {
        return new Correctable(c.entry(), c.before(), c.afterAt(), "struck out");
    }

    private static Optional<String> reason(MonitorCommand.Correct c) {
        return c.reason().isBlank() ? Optional.of("A correction needs a reason.") : Optional.empty();
    }

    private static Optional<String> type(MonitorCommand.Correct c, Correctable entry) {
        boolean other = c.replacement()
                .filter(event -> EventType.of(event) != EventType.of(entry.event()))
                .isPresent();
        return other ? Optional.of("A correction keeps what an entry is: " + entry.words() + ".") : Optional.empty();
    }

    /// A dose that was given stays given: only its time and amount can have been wrong. A device that was entered once
    /// too often can go, as long as it is the last and did not start the dose.
    private static Optional<String> strike(MonitorCommand.Correct c, Correctable entry, Session session) {
        if (c.replacement().isPresent()) {
            return Optional.empty();
        }
        if (entry.event() instanceof SessionEvent.NasalDeviceGiven device) {
            boolean last = session.charting().devices().size() == device.number();
            return device.number() > 1 && last
                    ? Optional.empty()
                    : Optional.of("Only the last device can be struck out, and not the first.");
        }
        return DoseOrder.isOfTheDose(entry.event())
                ? Optional.of("What was done to the dose cannot be struck out; correct its time or its words.")
                : Optional.empty();
    }

    private static Optional<String> content(MonitorCommand.Correct c, Correctable entry, Session session) {
        if (c.replacement().isEmpty()) {
            return Optional.empty();
        }
        SessionEvent now = c.replacement().get();
        SessionEvent was = entry.event();
        return switch (now) {
            case SessionEvent.NasalDeviceGiven n
            when was instanceof SessionEvent.NasalDeviceGiven w ->
                same(n.number(), w.number(), "A correction keeps the number of the device.");
            case SessionEvent.CheckAnswered n
            when was instanceof SessionEvent.CheckAnswered w ->
                same(n.check(), w.check(), "A correction keeps the question.");
            case SessionEvent.AdverseEventDetailed n
            when was instanceof SessionEvent.AdverseEventDetailed w ->
                same(n.entry(), w.entry(), "A correction keeps the adverse event.");
            case SessionEvent.Scored n ->
                n.scale().has(n.value())
                        ? Optional.empty()
                        : Optional.of(n.scale().words() + " cannot be " + n.value() + ".");
            case SessionEvent.PlanChanged n -> plan(n, session);
            case SessionEvent.ReadingTaken n
            when was instanceof SessionEvent.ReadingTaken w ->
                same(
                        n.reading().metric() + n.reading().device(),
                        w.reading().metric() + w.reading().device(),
                        "A correction keeps what was measured, by hand.");
            case SessionEvent.CuffTaken n
            when was instanceof SessionEvent.CuffTaken w ->
                same(n.reading().device(), w.reading().device(), "A correction keeps how it was measured: by hand.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> plan(SessionEvent.PlanChanged n, Session session) {
        if (n.plan().modality() != session.plan().modality()) {
            return Optional.of("A correction keeps how the medicine is given.");
        }
        var rule = session.rules().observation();
        boolean inside = n.plan().observation().compareTo(rule.least()) >= 0
                && n.plan().observation().compareTo(rule.most()) <= 0;
        return inside
                ? Optional.empty()
                : Optional.of("The observation is " + rule.least().toMinutes() + " to "
                        + rule.most().toMinutes() + " min.");
    }

    private static Optional<String> same(Object now, Object was, String otherwise) {
        return Objects.equals(now, was) ? Optional.empty() : Optional.of(otherwise);
    }

    private static Optional<String> time(MonitorCommand.Correct c, Correctable entry, Session session, Timestamp now) {
        if (c.at().isEmpty()) {
            return Optional.empty();
        }
        Timestamp at = c.at().get();
        if (now.isBefore(at)) {
            return Optional.of("It cannot have happened in the future.");
        }
        if (at.isBefore(session.began())) {
            return Optional.of("It cannot have happened before the session began.");
        }
        return DoseOrder.against(entry, at, session);
    }
}
