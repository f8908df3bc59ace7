package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of legal transitions (clinical facts, 9.5), every pair of it.
class PhaseTest {
    // Requirement: SES-PHASE-1
    private static final String LEGAL = """
            SCHEDULED: CHECK_IN ENDED
            CHECK_IN: BASELINE ENDED
            BASELINE: READY EMERGENCY ABORTED ENDED
            READY: BASELINE DOSING EMERGENCY ABORTED ENDED
            DOSING: OBSERVATION EMERGENCY ABORTED ENDED
            OBSERVATION: DOSING DISCHARGE_ASSESSMENT EMERGENCY ABORTED ENDED
            DISCHARGE_ASSESSMENT: OBSERVATION EMERGENCY DISCHARGED ABORTED ENDED
            EMERGENCY: BASELINE READY DOSING OBSERVATION DISCHARGE_ASSESSMENT ABORTED ENDED
            DISCHARGED:
            ABORTED:
            ENDED:
            """;

    @Test
    void eachPhaseIsFollowedByThoseOfTheTableAndByNoOther() {
        String told = Arrays.stream(Phase.values())
                .map(from -> Arrays.stream(Phase.values())
                        .filter(from::mayBecome)
                        .map(to -> " " + to)
                        .collect(Collectors.joining("", from + ":", "")))
                .collect(Collectors.joining("\n", "", "\n"));
        assertEquals(LEGAL, told);
    }

    @Test
    void anEmergencyAndAnAbortComeFromEveryMonitoredPhaseAndFromNoOther() {
        for (Phase phase : Phase.values()) {
            boolean isMonitored = phase.isMonitored();
            assertEquals(isMonitored && phase != Phase.EMERGENCY, phase.mayBecome(Phase.EMERGENCY), phase.name());
            assertEquals(isMonitored, phase.mayBecome(Phase.ABORTED), phase.name());
            assertFalse(phase.mayBecome(phase), "nothing follows itself");
        }
    }
}
