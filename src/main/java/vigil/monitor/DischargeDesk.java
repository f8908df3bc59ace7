package vigil.monitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;
import vigil.session.discharge.Criterion;
import vigil.session.discharge.SignOff;

/// The ways out of a session: signatures, override, discharge, abort (clinical facts, 9.6; hazard H16). The discharge
/// begins with the first signature or the override: looking at the criteria, or answering one, ends no observation
/// (clinical facts, 9.5). Pure.
final class DischargeDesk {
    // Requirement: SES-LEAVE-4
    // Requirement: SES-LEAVE-5
    // Control: H16
    /// A reason shorter than this many letters is none ("ok", "fine"). It is a rule of the form, not of the clinic.
    private static final int LEAST_LETTERS = 5;

    private DischargeDesk() {}

    /// The nurse signs when nothing is open, the clinician after the nurse. After an override the clinician's signature
    /// is enough.
    static CommandDesk.Answer sign(MonitorCommand.Sign c, Session session, Timestamp now) {
        if (!mayBegin(session)) {
            return CommandDesk.refuse("A discharge is signed in the discharge assessment.");
        }
        if (c.name().isBlank() || c.meaning().isBlank()) {
            return CommandDesk.refuse("A signature needs a name and what it means.");
        }
        SignOff off = SignOff.of(session, now);
        boolean signed = switch (c.role()) {
            case NURSE -> off.nurse().isPresent();
            case CLINICIAN -> off.clinician().isPresent();
        };
        if (signed) {
            return CommandDesk.refuse("The discharge is signed already.");
        }
        return stillOpen(off)
                .or(() -> c.role() == SignatureRole.CLINICIAN ? nurseMissing(off) : Optional.empty())
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> begun(
                        session,
                        new SessionEvent.Signed(
                                c.role(), c.name().strip(), c.meaning().strip(), c.by()),
                        c.by()));
    }

    /// A clinician takes upon himself or herself what is open now, and nothing that opens later. Nobody does so before
    /// the hard time of a nasal dose (DV-1, DV-6).
    static CommandDesk.Answer override(MonitorCommand.OverrideDischarge c, Session session, Timestamp now) {
        if (!mayBegin(session)) {
            return CommandDesk.refuse("A discharge is overridden in the discharge assessment.");
        }
        SignOff off = SignOff.of(session, now);
        if (off.assessment().hard()) {
            return CommandDesk.refuse("Nobody may leave yet, and nothing overrides that: " + left(off) + ".");
        }
        if (off.open().isEmpty()) {
            return CommandDesk.refuse("Nothing is open: there is nothing to override.");
        }
        if (c.clinician().isBlank()) {
            return CommandDesk.refuse("An override needs the clinician's name.");
        }
        if (c.reason().codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return CommandDesk.refuse("An override needs a reason.");
        }
        List<String> open =
                off.assessment().open().stream().map(Criterion::sentence).toList();
        return begun(
                session,
                new SessionEvent.DischargeOverridden(
                        c.clinician().strip(), c.reason().strip(), open, c.by()),
                c.by());
    }

    private static boolean mayBegin(Session session) {
        return session.phase() == Phase.OBSERVATION || session.phase() == Phase.DISCHARGE_ASSESSMENT;
    }

    /// The observation ends with what decides the discharge.
    private static CommandDesk.Answer begun(Session session, SessionEvent decision, String by) {
        return session.phase() == Phase.OBSERVATION
                ? CommandDesk.record(new SessionEvent.PhaseEntered(Phase.DISCHARGE_ASSESSMENT, by), decision)
                : CommandDesk.record(decision);
    }

    /// The patient leaves. What the clinician has signed is not looked at again, for the probe is off by then; the time
    /// and the alarms are.
    static CommandDesk.Answer discharge(MonitorCommand.Discharge c, Session session, Timestamp now) {
        Optional<String> phase = CommandDesk.mayEnter(session, Phase.DISCHARGED);
        if (phase.isPresent()) {
            return CommandDesk.refuse(phase.get());
        }
        SignOff off = SignOff.of(session, now);
        Optional<String> against = off.clinician().isPresent() ? alwaysOpen(off) : stillOpen(off);
        return against.or(() -> nurseMissing(off))
                .or(() ->
                        off.clinician().isEmpty() ? Optional.of("The clinician has not signed yet.") : Optional.empty())
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> leave(session, Phase.DISCHARGED, "discharged", c.by()));
    }

    static CommandDesk.Answer abort(MonitorCommand.Abort c, Session session) {
        return c.reason().isBlank()
                ? CommandDesk.refuse("Say why the session is broken off.")
                : leave(session, Phase.ABORTED, c.reason().strip(), c.by());
    }

    private static Optional<String> nurseMissing(SignOff off) {
        return off.nurse().isEmpty() && off.override().isEmpty()
                ? Optional.of("The nurse has not signed yet.")
                : Optional.empty();
    }

    private static Optional<String> stillOpen(SignOff off) {
        return inWords(off, off.open());
    }

    private static Optional<String> alwaysOpen(SignOff off) {
        return inWords(
                off,
                off.open().stream()
                        .filter(c -> c.id().equals(Criterion.TIME) || c.id().equals(Criterion.ALARMS))
                        .toList());
    }

    private static Optional<String> inWords(SignOff off, List<Criterion> open) {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String names = open.stream()
                .map(c -> c.id().equals(Criterion.TIME) ? c.words() + ", " + left(off) : c.words())
                .collect(Collectors.joining(", "));
        return Optional.of(open.size() + " open: " + names + ".");
    }

    private static String left(SignOff off) {
        return off.assessment().unlocks().isEmpty()
                ? "the dose has not ended"
                : Words.minutes(off.assessment().left()) + " left";
    }

    private static CommandDesk.Answer leave(Session session, Phase phase, String reason, String by) {
        return CommandDesk.mayEnter(session, phase)
                .<CommandDesk.Answer>map(CommandDesk::refuse)
                .orElseGet(() -> CommandDesk.record(
                        new SessionEvent.PhaseEntered(phase, by), new SessionEvent.Ended(reason, by)));
    }
}
