package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.gate.PreparedSession;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// Who may let a dose be given in spite of what, and who may not (clinical facts, 9.5; hazards H6, H24).
class AuthorisationDeskTest {
    // Requirement: SES-GATE-4
    private static final String CLINICIAN = "Dr L. Brandt";
    private final PreparedSession story = PreparedSession.standard(Modality.IV);

    @Test
    void gv1WithNothingInTheWayNoReasonIsAskedFor() {
        story.prepared().baseline(138, 88, 136, 86);
        assertEquals(
                new CommandDesk.Answer.Take(
                        List.of(
                                new SessionEvent.Authorised(
                                        CLINICIAN,
                                        "",
                                        List.of(),
                                        OptionalDouble.of(98),
                                        OptionalDouble.of(72),
                                        "R. Okafor"),
                                new SessionEvent.PhaseEntered(Phase.READY, "R. Okafor")),
                        ""),
                authorise(CLINICIAN, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "yes!", "1234567890"})
    void gv2ASoftStopWantsAReasonInWords(String reason) {
        story.prepared().baseline(142, 88, 141, 87);
        assertRefused(
                "A reason is needed: Pressure before the dose: 142/88 is above 140/90.", authorise(CLINICIAN, reason));
    }

    @Test
    void gv2WithANameAndAReasonTheSoftStopIsRecorded() {
        story.prepared().baseline(142, 88, 141, 87);
        CommandDesk.Answer answer = authorise(" " + CLINICIAN, "Known white-coat effect");
        SessionEvent.Authorised given = (SessionEvent.Authorised) events(answer).getFirst();
        assertEquals("Known white-coat effect", given.reason());
        assertEquals(CLINICIAN, given.clinician());
        assertEquals(List.of("Pressure before the dose: 142/88 is above 140/90"), given.softStops());
    }

    @Test
    void fiveLettersAreAReasonAndFourAreNone() {
        story.prepared().baseline(142, 88, 141, 87);
        assertTrue(authorise(CLINICIAN, "Known") instanceof CommandDesk.Answer.Take);
        assertTrue(authorise(CLINICIAN, "Fine.") instanceof CommandDesk.Answer.Refuse);
    }

    @Test
    void gv2WithAReasonButNoNameItIsRefused() {
        story.prepared().baseline(142, 88, 141, 87);
        assertRefused("Whoever authorises a dose gives a name.", authorise(" ", "Known white-coat effect"));
    }

    @Test
    void gv4ADiastolicAboveItsLimitWantsAReason() {
        story.prepared().baseline(138, 91, 139, 91);
        assertRefused(
                "A reason is needed: Pressure before the dose: 139/91 is above 140/90.", authorise(CLINICIAN, ""));
        assertTrue(authorise(CLINICIAN, "Seen and accepted") instanceof CommandDesk.Answer.Take);
    }

    @Test
    void gv5WithOneReadingNobodyAuthorises() {
        story.answerAll()
                .signals(98, 72)
                .happens(new SessionEvent.PhaseEntered(Phase.BASELINE, ""))
                .happens(new SessionEvent.SedationScored(5, ""))
                .happens(new SessionEvent.SoundTested(true, ""))
                .cuff(128, 78);
        assertRefused(
                "Before a dose there is still open: Baseline readings: 1 of 2 readings, at least 1 min apart;"
                        + " Pressure before the dose: not known yet.",
                authorise(CLINICIAN, "a very good reason"));
    }

    @Test
    void gv6NothingOverridesAHardStop() {
        story.prepared().answer("contraindication.avm", "yes");
        assertRefused(
                "No dose: Arteriovenous malformation: yes. Nothing overrides that.",
                authorise(CLINICIAN, "a very good reason indeed"));
    }

    @Test
    void aLongListOfOpenThingsIsCounted() {
        story.happens(new SessionEvent.PhaseEntered(Phase.BASELINE, ""));
        String reason = ((CommandDesk.Answer.Refuse) authorise(CLINICIAN, "")).reason();
        assertTrue(
                reason.startsWith("Before a dose there is still open: Name, said by the patient; "
                        + "Date of birth, said by the patient; Weight, kg; and "),
                reason);
    }

    @Test
    void aDoseIsAuthorisedAtItsTimeAndOnce() {
        assertRefused("A dose is authorised once the baseline is measured.", authorise(CLINICIAN, ""));
        story.prepared().authorised();
        assertRefused("The dose is authorised already.", authorise(CLINICIAN, ""));
        story.happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""));
        assertRefused(
                "A dose is authorised in the baseline, a further one in the observation.", authorise(CLINICIAN, ""));
    }

    @Test
    void aFurtherDoseIsAuthorisedInTheObservationAndStaysThere() {
        observed().cuff(130, 80);
        story.happens(new SessionEvent.SedationScored(5, ""));
        CommandDesk.Answer answer = authorise(CLINICIAN, "");
        assertEquals(1, events(answer).size(), "the phase changes when the dose starts");
        story.happens(events(answer).getFirst());
        assertRefused("The dose is authorised already, by Dr L. Brandt.", authorise(CLINICIAN, ""));
        assertEquals(
                new CommandDesk.Answer.Take(
                        List.of(new SessionEvent.AuthorisationWithdrawn("the patient is tired", "R. Okafor")), ""),
                withdraw("the patient is tired"));
    }

    @Test
    void anAuthorisationIsTakenBackForAReason() {
        assertRefused("No dose is authorised.", withdraw("a change of mind"));
        story.prepared().authorised();
        assertRefused("Say why the authorisation is withdrawn.", withdraw(" "));
        assertEquals(
                List.of(
                        new SessionEvent.AuthorisationWithdrawn("a change of mind", "R. Okafor"),
                        new SessionEvent.PhaseEntered(Phase.BASELINE, "R. Okafor")),
                events(withdraw("a change of mind")));
    }

    private PreparedSession observed() {
        return story.prepared()
                .authorised()
                .happens(new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV), ""))
                .happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""))
                .pass(Duration.ofMinutes(40))
                .happens(new SessionEvent.DoseStopped("planned end", ""))
                .happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""))
                .signals(97, 80);
    }

    private CommandDesk.Answer authorise(String clinician, String reason) {
        return AuthorisationDesk.authorise(
                new MonitorCommand.Authorise(clinician, reason, "R. Okafor"), story.session(), story.now);
    }

    private CommandDesk.Answer withdraw(String reason) {
        return AuthorisationDesk.withdraw(
                new MonitorCommand.WithdrawAuthorisation(reason, "R. Okafor"), story.session());
    }

    private static List<SessionEvent> events(CommandDesk.Answer answer) {
        return ((CommandDesk.Answer.Take) answer).events();
    }

    private static void assertRefused(String reason, CommandDesk.Answer answer) {
        assertEquals(new CommandDesk.Answer.Refuse(reason), answer);
    }
}
