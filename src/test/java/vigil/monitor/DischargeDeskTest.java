package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vigil.session.TestLog.time;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.SignatureRole;
import vigil.session.TestLog;
import vigil.session.discharge.ReadyToLeave;
import vigil.session.discharge.SignOff;

/// Who may let a patient go, and when (hazard H16).
class DischargeDeskTest {
    // Requirement: SES-LEAVE-4
    // Requirement: SES-LEAVE-5
    private final TestLog log = ReadyToLeave.infusion();

    @Test
    void nurseThenClinicianThenThePatientLeaves() {
        ReadyToLeave.live(log, "100:00");
        take("100:01", nurse());
        take("100:02", clinician());
        take("100:03", new MonitorCommand.Discharge("R. Okafor"));
        assertEquals(Phase.DISCHARGED, log.session().phase());
    }

    @Test
    void theClinicianSignsAfterTheNurse() {
        ReadyToLeave.live(log, "100:00");
        assertEquals("The nurse has not signed yet.", refusal("100:01", clinician()));
        take("100:01", nurse());
        assertEquals("The discharge is signed already.", refusal("100:02", nurse()));
        assertEquals("The clinician has not signed yet.", refusal("100:03", new MonitorCommand.Discharge("")));
    }

    @Test
    void aRefusalNamesWhatIsOpen() {
        log.answer("99:00", "recovery.gait", "no");
        ReadyToLeave.live(log, "99:59");
        assertEquals("2 open: Minimum time, 0:01 left, Steady gait.", refusal("99:59", nurse()));
        assertEquals(
                "2 open: Minimum time, 0:01 left, Steady gait.", refusal("99:59", new MonitorCommand.Discharge("")));
    }

    @Test
    void aSignatureNeedsANameAndAMeaning() {
        ReadyToLeave.live(log, "100:00");
        assertEquals(
                "A signature needs a name and what it means.",
                refusal("100:01", new MonitorCommand.Sign(SignatureRole.NURSE, " ", "I assessed this patient.", "")));
        assertEquals(
                "A signature needs a name and what it means.",
                refusal("100:01", new MonitorCommand.Sign(SignatureRole.NURSE, "R. Okafor", "", "")));
    }

    @Test
    void dv6AnOverrideNeedsAReasonAndPrintsWhatWasOpen() {
        log.answer("101:00", "recovery.gait", "no");
        ReadyToLeave.live(log, "102:00");
        assertEquals("An override needs a reason.", refusal("102:01", override("ok...")));
        assertEquals("An override needs a reason.", refusal("102:01", override("fine.")));
        take("102:02", override("wheelchair at home"));
        SessionEvent.DischargeOverridden recorded =
                (SessionEvent.DischargeOverridden) log.entries().getLast().event();
        assertEquals(List.of("Steady gait: no"), recorded.open());
        take("102:03", clinician());
        take("102:04", new MonitorCommand.Discharge(""));
        assertEquals(Phase.DISCHARGED, log.session().phase());
        assertEquals(
                "wheelchair at home",
                log.session().charting().override().orElseThrow().reason());
    }

    @Test
    void anOverrideDoesNotCoverWhatOpensLater() {
        log.answer("101:00", "recovery.gait", "no");
        ReadyToLeave.live(log, "102:00");
        take("102:02", override("wheelchair at home"));
        log.answer("102:05", "home.escort", "no");
        assertEquals("1 open: Escort is here.", refusal("102:06", clinician()));
    }

    @Test
    void dv1NobodyOverridesTheTimeOfANasalDose() {
        TestLog nasal = ReadyToLeave.nasal();
        CommandDesk.Answer early = answer(nasal, "129:59", override("taxi waits outside"));
        assertEquals(
                "Nobody may leave yet, and nothing overrides that: 0:01 left.",
                assertInstanceOf(CommandDesk.Answer.Refuse.class, early).reason());
        nasal.answer("130:00", "recovery.gait", "no");
        assertInstanceOf(CommandDesk.Answer.Take.class, answer(nasal, "130:00", override("taxi waits outside")));
    }

    @Test
    void theTimeOfAnInfusionCanBeOverridden() {
        ReadyToLeave.live(log, "95:00");
        take("95:01", override("lives next door"));
        take("95:02", clinician());
        take("95:03", new MonitorCommand.Discharge(""));
        assertEquals(Phase.DISCHARGED, log.session().phase());
    }

    @Test
    void whatStopsBeingMetVoidsTheSignatureOfTheNurse() {
        ReadyToLeave.live(log, "100:00");
        take("100:01", nurse());
        assertEquals(List.of(), SignOff.voided(log.session(), time("100:02")));
        log.reading("100:03", Metric.SPO2, 91);
        List<SessionEvent> voided = SignOff.voided(log.session(), time("100:03"));
        assertEquals(1, voided.size());
        log.at("100:03", voided.getFirst());
        assertEquals(Optional.empty(), log.session().charting().signature(SignatureRole.NURSE));
    }

    @Test
    void afterTheClinicianHasSignedTheProbeMayComeOff() {
        ReadyToLeave.live(log, "100:00");
        take("100:01", nurse());
        take("100:02", clinician());
        assertEquals(List.of(), SignOff.voided(log.session(), time("101:00")));
        take("101:00", new MonitorCommand.Discharge(""));
        assertEquals(Phase.DISCHARGED, log.session().phase());
    }

    @Test
    void whoeverGoesBackToTheObservationSignsAnew() {
        ReadyToLeave.live(log, "100:00");
        take("100:01", nurse());
        take("100:02", clinician());
        log.at("100:03", new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        assertEquals(2, SignOff.voided(log.session(), time("100:04")).size());
    }

    @Test
    void theFirstSignatureEndsTheObservation() {
        ReadyToLeave.live(log, "100:00");
        log.at("100:00", new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        take("100:01", nurse());
        assertEquals(Phase.DISCHARGE_ASSESSMENT, log.session().phase());
        assertEquals(List.of(), SignOff.voided(log.session(), time("100:01")));
        take("100:02", clinician());
        take("100:03", new MonitorCommand.Discharge(""));
        assertEquals(Phase.DISCHARGED, log.session().phase());
    }

    @Test
    void anOverrideEndsTheObservationAndARefusedOneDoesNot() {
        log.at("95:00", new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        refusal("95:01", override("no"));
        assertEquals(Phase.OBSERVATION, log.session().phase());
        take("95:02", override("wheelchair at home"));
        assertEquals(Phase.DISCHARGE_ASSESSMENT, log.session().phase());
    }

    @Test
    void aSessionIsBrokenOffWithAReason() {
        assertEquals("Say why the session is broken off.", refusal("95:00", new MonitorCommand.Abort(" ", "")));
        take("95:00", new MonitorCommand.Abort("fire drill", ""));
        assertEquals(Phase.ABORTED, log.session().phase());
    }

    private static MonitorCommand nurse() {
        return new MonitorCommand.Sign(SignatureRole.NURSE, "R. Okafor", "I assessed this patient.", "R. Okafor");
    }

    private static MonitorCommand clinician() {
        return new MonitorCommand.Sign(SignatureRole.CLINICIAN, "Dr M. Iyer", "I agree to discharge.", "R. Okafor");
    }

    private static MonitorCommand override(String reason) {
        return new MonitorCommand.OverrideDischarge("Dr M. Iyer", reason, "R. Okafor");
    }

    private void take(String time, MonitorCommand command) {
        CommandDesk.Answer answer = answer(log, time, command);
        CommandDesk.Answer.Take taken = assertInstanceOf(CommandDesk.Answer.Take.class, answer, answer.toString());
        taken.events().forEach(event -> log.at(time, event));
    }

    private String refusal(String time, MonitorCommand command) {
        return assertInstanceOf(CommandDesk.Answer.Refuse.class, answer(log, time, command))
                .reason();
    }

    private static CommandDesk.Answer answer(TestLog log, String time, MonitorCommand command) {
        return CommandDesk.answer(command, log.session(), time(time));
    }
}
