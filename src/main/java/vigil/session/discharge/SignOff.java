package vigil.session.discharge;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.DischargeOverride;
import vigil.session.Session;
import vigil.session.SessionEvent;
import vigil.session.Signature;
import vigil.session.SignatureRole;

/// What stands between a discharge assessment and the door: what is open and not overridden, and who has signed.
///
/// A signature and an override stand for the assessment in which they were given: whoever goes back to the observation
/// gives them anew.
///
/// Thread rule: immutable.
///
/// @param open what is not met and not overridden
/// @param override the override that stands
public record SignOff(
        DischargeAssessment assessment,
        List<Criterion> open,
        Optional<DischargeOverride> override,
        Optional<Signature> nurse,
        Optional<Signature> clinician) {
    public SignOff {
        open = List.copyOf(open);
    }

    /// As it stands at `now`. Of the criteria only what they are called and how they stand matters here, so their times
    /// of day are in UTC.
    public static SignOff of(Session session, Timestamp now) {
        DischargeAssessment assessment = DischargeCriteria.of(session, now, ZoneOffset.UTC);
        Optional<DischargeOverride> override =
                session.charting().override().filter(o -> !o.at().isBefore(session.phaseSince()) && !assessment.hard());
        List<Criterion> open = assessment.open().stream()
                .filter(c -> override.filter(o -> covers(o, c)).isEmpty())
                .toList();
        return new SignOff(
                assessment,
                open,
                override,
                signature(session, SignatureRole.NURSE),
                signature(session, SignatureRole.CLINICIAN));
    }

    /// The signatures that no longer count, each as the event that says so: whatever was signed falls when the
    /// assessment is left, the nurse's also when something stops being met before the clinician has signed.
    public static List<SessionEvent> voided(Session session, Timestamp now) {
        if (session.charting().signatures().isEmpty() || session.isEnded()) {
            return List.of();
        }
        List<SessionEvent> left = session.charting().signatures().stream()
                .filter(s -> s.at().isBefore(session.phaseSince()))
                .<SessionEvent>map(s -> new SessionEvent.SignatureVoided(s.role(), "the assessment was left", ""))
                .distinct()
                .toList();
        return left.isEmpty() ? reopened(SignOff.of(session, now)) : left;
    }

    private static List<SessionEvent> reopened(SignOff now) {
        return now.nurse().isPresent()
                        && now.clinician().isEmpty()
                        && !now.open().isEmpty()
                ? List.of(new SessionEvent.SignatureVoided(
                        SignatureRole.NURSE, now.open().getFirst().sentence(), ""))
                : List.of();
    }

    private static Optional<Signature> signature(Session session, SignatureRole role) {
        return session.charting().signature(role).filter(s -> !s.at().isBefore(session.phaseSince()));
    }

    /// An override names what it covers by its words; what opens later, it does not cover.
    private static boolean covers(DischargeOverride override, Criterion criterion) {
        return override.open().stream()
                .anyMatch(text -> text.equals(criterion.words()) || text.startsWith(criterion.words() + ": "));
    }
}
