package vigil.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.gate.BeforeDose;
import vigil.session.gate.Gate;
import vigil.session.gate.GateItem;
import vigil.session.gate.GateState;
import vigil.session.gate.PreDoseGate;

/// A clinician's word that a dose may be given: given, taken back, fallen. Pure.
final class AuthorisationDesk {
    // Requirement: SES-GATE-4
    // Control: H6
    /// A reason shorter than this many letters is none ("ok", "fine"). It is a rule of the form, not of the clinic.
    private static final int LEAST_LETTERS = 5;

    /// How many open items a refusal names before it only counts the rest.
    private static final int NAMED = 3;

    private AuthorisationDesk() {}

    static CommandDesk.Answer authorise(MonitorCommand.Authorise c, Session session, Timestamp now) {
        Gate gate = PreDoseGate.of(session, now);
        Optional<String> against = momentAgainst(session)
                .or(() -> gateAgainst(gate))
                .or(() -> c.clinician().isBlank()
                        ? Optional.of("Whoever authorises a dose gives a name.")
                        : Optional.empty())
                .or(() -> reasonAgainst(gate, c.reason()));
        if (against.isPresent()) {
            return CommandDesk.refuse(against.get());
        }
        SessionEvent given = new SessionEvent.Authorised(
                c.clinician().trim(),
                c.reason().trim(),
                gate.in(GateState.SOFT_STOP).stream().map(GateItem::sentence).toList(),
                BeforeDose.saturation(session, now),
                BeforeDose.pulse(session, now),
                c.by());
        return session.phase() == Phase.OBSERVATION
                ? CommandDesk.record(given)
                : CommandDesk.enter(session, Phase.READY, given, c.by());
    }

    static CommandDesk.Answer withdraw(MonitorCommand.WithdrawAuthorisation c, Session session) {
        if (session.charting().openAuthorisation().isEmpty()) {
            return CommandDesk.refuse("No dose is authorised.");
        }
        return c.reason().isBlank()
                ? CommandDesk.refuse("Say why the authorisation is withdrawn.")
                : fallen(c.reason().trim(), c.by(), session).take();
    }

    /// What is recorded when an authorisation no longer counts.
    static Fall fallen(String reason, String by, Session session) {
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.AuthorisationWithdrawn(reason, by));
        if (session.phase() == Phase.READY) {
            events.add(new SessionEvent.PhaseEntered(Phase.BASELINE, by));
        }
        return new Fall(reason, events);
    }

    /// An authorisation that falls: the events of it, and why.
    record Fall(String reason, List<SessionEvent> events) {
        /// By itself.
        CommandDesk.Answer take() {
            return new CommandDesk.Answer.Take(events, "");
        }

        /// Because of another event, which comes first; the screen hears why.
        CommandDesk.Answer after(SessionEvent cause) {
            List<SessionEvent> all = new ArrayList<>(events);
            all.addFirst(cause);
            return new CommandDesk.Answer.Take(List.copyOf(all), reason);
        }
    }

    private static Optional<String> momentAgainst(Session session) {
        return switch (session.phase()) {
            case BASELINE, OBSERVATION ->
                session.charting()
                        .openAuthorisation()
                        .map(given -> "The dose is authorised already, by " + given.clinician() + ".");
            case READY -> Optional.of("The dose is authorised already.");
            case SCHEDULED, CHECK_IN -> Optional.of("A dose is authorised once the baseline is measured.");
            case DOSING, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED ->
                Optional.of("A dose is authorised in the baseline, a further one in the observation.");
        };
    }

    private static Optional<String> gateAgainst(Gate gate) {
        if (gate.isStopped()) {
            return Optional.of("No dose: " + named(gate.in(GateState.HARD_STOP)) + ". Nothing overrides that.");
        }
        return gate.isOpen()
                ? Optional.of("Before a dose there is still open: " + named(gate.in(GateState.OPEN)) + ".")
                : Optional.empty();
    }

    private static Optional<String> reasonAgainst(Gate gate, String reason) {
        boolean given = reason.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
        return gate.needsReason() && !given
                ? Optional.of("A reason is needed: " + named(gate.in(GateState.SOFT_STOP)) + ".")
                : Optional.empty();
    }

    private static String named(List<GateItem> items) {
        String first = items.stream().limit(NAMED).map(GateItem::sentence).collect(Collectors.joining("; "));
        return items.size() <= NAMED ? first : first + "; and " + (items.size() - NAMED) + " more";
    }
}
