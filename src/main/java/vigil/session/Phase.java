package vigil.session;

import java.util.EnumSet;
import java.util.Set;

/// Where a session stands. It changes only along [#next], the table of legal transitions (clinical facts, 9.5).
public enum Phase {
    // Requirement: SES-PHASE-1
    // Control: H23
    /// Planned; the patient is not here yet.
    SCHEDULED("Scheduled"),
    /// The patient is here and is asked what must be known before a dose.
    CHECK_IN("Check-in"),
    /// Devices are on; the readings before the dose are taken.
    BASELINE("Baseline"),
    /// A clinician has authorised the dose.
    READY("Ready"),
    DOSING("Infusion"),
    OBSERVATION("Observation"),
    /// Whether the patient may leave is being looked at; monitoring goes on.
    DISCHARGE_ASSESSMENT("Discharge"),
    /// Help is called. It ends where it began, or with the session.
    EMERGENCY("Emergency"),
    DISCHARGED("Discharged"),
    /// Broken off after monitoring had begun.
    ABORTED("Aborted"),
    /// Closed without a discharge: not begun, or by a program.
    ENDED("Ended");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /// As a screen says it for an infusion.
    public String words() {
        return words;
    }

    /// The phases that may follow this one. Going back from observation to dosing is a new authorised dose.
    public Set<Phase> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(CHECK_IN, ENDED);
            case CHECK_IN -> EnumSet.of(BASELINE, ENDED);
            case BASELINE -> EnumSet.of(READY, EMERGENCY, ABORTED, ENDED);
            case READY -> EnumSet.of(BASELINE, DOSING, EMERGENCY, ABORTED, ENDED);
            case DOSING -> EnumSet.of(OBSERVATION, EMERGENCY, ABORTED, ENDED);
            case OBSERVATION -> EnumSet.of(DOSING, DISCHARGE_ASSESSMENT, EMERGENCY, ABORTED, ENDED);
            case DISCHARGE_ASSESSMENT -> EnumSet.of(OBSERVATION, DISCHARGED, EMERGENCY, ABORTED, ENDED);
            case EMERGENCY -> EnumSet.of(BASELINE, READY, DOSING, OBSERVATION, DISCHARGE_ASSESSMENT, ABORTED, ENDED);
            case DISCHARGED, ABORTED, ENDED -> EnumSet.noneOf(Phase.class);
        };
    }

    /// True if `other` may follow this phase.
    public boolean mayBecome(Phase other) {
        return next().contains(other);
    }

    /// True from the first reading before the dose until the patient has left: vital signs are watched and missed.
    public boolean isMonitored() {
        return switch (this) {
            case BASELINE, READY, DOSING, OBSERVATION, DISCHARGE_ASSESSMENT, EMERGENCY -> true;
            case SCHEDULED, CHECK_IN, DISCHARGED, ABORTED, ENDED -> false;
        };
    }

    /// True before the dose.
    public boolean isBeforeDose() {
        return switch (this) {
            case SCHEDULED, CHECK_IN, BASELINE, READY -> true;
            case DOSING, OBSERVATION, DISCHARGE_ASSESSMENT, EMERGENCY, DISCHARGED, ABORTED, ENDED -> false;
        };
    }

    /// True if the session is over.
    public boolean isLast() {
        return next().isEmpty();
    }
}
