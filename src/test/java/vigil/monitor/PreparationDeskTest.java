package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.gate.PreparedSession;
import vigil.treatment.CuffCadence;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;
import vigil.treatment.TreatmentPreset;

/// What is asked for before a dose, and what is refused.
class PreparationDeskTest {
    private static final String NURSE = "R. Okafor";

    private final PreparedSession story = PreparedSession.standard(Modality.IV);

    @Test
    void aPatientWhoCheckedInGoesOnToTheBaseline() {
        assertEquals(taken(new SessionEvent.PhaseEntered(Phase.BASELINE, NURSE)), enter(Phase.BASELINE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "READY | A session is ready once a clinician authorises the dose.",
                "DOSING | A session goes on to the dose when the dose starts.",
                "DISCHARGED | Nobody enters the phase discharged this way.",
                "EMERGENCY | Nobody enters the phase emergency this way.",
                "OBSERVATION | From check-in a session cannot go to observation.",
                "DISCHARGE_ASSESSMENT | From check-in a session cannot go to discharge.",
                "CHECK_IN | From check-in a session cannot go to check-in."
            })
    void aPhaseThatHasACommandOfItsOwnIsNotEnteredByTheWay(Phase phase, String reason) {
        assertEquals(refused(reason), enter(phase));
    }

    @Test
    void aReadySessionDoesNotSlipBackWithItsAuthorisation() {
        story.prepared().authorised();
        assertEquals(
                refused("The dose is authorised: withdraw that to go back to the baseline."), enter(Phase.BASELINE));
    }

    @ParameterizedTest
    @EnumSource(names = {"BASELINE", "OBSERVATION", "DISCHARGE_ASSESSMENT"})
    void anEmergencyEndsByItsOwnCommand(Phase phase) {
        story.prepared().happens(new SessionEvent.PhaseEntered(Phase.EMERGENCY, ""));
        assertEquals(refused("End the emergency first."), enter(phase));
    }

    @Test
    void aRunningDoseIsStoppedAndNotWalkedAwayFrom() {
        story.prepared().authorised().happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""));
        assertEquals(refused("The dose runs: stop it to go on to observation."), enter(Phase.OBSERVATION));
    }

    @Test
    void anAnswerIsKeptInTheFormOfItsCheck() {
        assertEquals(
                taken(new SessionEvent.CheckAnswered("identity.name", "yes", NURSE)), answer("identity.name", "YES"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity.shoes | yes | There is no check identity.shoes.",
                "fasting.nasal | none | Last nasal steroid or decongestant is not asked for a dose that is IV.",
                "identity.name | perhaps | Name, said by the patient wants yes or no, not “perhaps”."
            })
    void anAnswerThatIsNoneIsRefused(String check, String answer, String reason) {
        assertEquals(refused(reason), answer(check, answer));
    }

    @Test
    void aPlanWithinTheRulesIsPutInForce() {
        TreatmentPlan plan = plan().withMilligrams(OptionalDouble.of(39));
        assertEquals(taken(new SessionEvent.PlanChanged(plan, NURSE)), change(plan));
    }

    @Test
    void anotherWayOfGivingIsChosenBeforeTheBaselineOnly() {
        TreatmentPlan nasal = TreatmentPlan.of(TreatmentPreset.standard().of(Modality.INTRANASAL));
        assertTrue(change(nasal) instanceof CommandDesk.Answer.Take);
        story.prepared();
        assertEquals(refused("The way the medicine is given can be changed until the baseline begins."), change(nasal));
    }

    @Test
    void anObservationOutsideItsBoundsIsRefused() {
        assertEquals(
                refused("The observation lasts 30 to 240 min, not 29 min."),
                change(plan(0, Duration.ofMinutes(40), Duration.ofMinutes(29), OptionalDouble.of(39))));
        assertEquals(
                refused("The observation lasts 30 to 240 min, not 241 min."),
                change(plan(0, Duration.ofMinutes(40), Duration.ofMinutes(241), OptionalDouble.of(39))));
    }

    @Test
    void aDoseThatCannotBeIsRefused() {
        Duration hour = Duration.ofHours(1);
        assertEquals(
                refused("An infusion runs for some time: say how long."),
                change(plan(0, Duration.ZERO, hour, OptionalDouble.of(39))));
        assertEquals(
                refused("A dose is more than 0 mg."),
                change(plan(0, Duration.ofMinutes(40), hour, OptionalDouble.of(0))));
        assertEquals(
                refused("A dose is more than 0 mg."),
                change(plan(0, Duration.ofMinutes(40), hour, OptionalDouble.of(Double.NaN))));
        assertEquals(
                refused("Only a nasal dose has devices."),
                change(plan(1, Duration.ofMinutes(40), hour, OptionalDouble.of(39))));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "3, true", "4, false"})
    void asManyNasalDevicesArePlannedAsTheLabelAllows(int devices, boolean allowed) {
        PreparedSession nasal = PreparedSession.standard(Modality.INTRANASAL);
        TreatmentPlan old = nasal.session().plan();
        TreatmentPlan plan = new TreatmentPlan(
                old.modality(),
                old.drug(),
                old.milligrams(),
                old.milligramsPerKilogram(),
                devices,
                old.planned(),
                old.observation(),
                old.cadence());
        CommandDesk.Answer answer = PreparationDesk.change(new MonitorCommand.ChangePlan(plan, ""), nasal.session());
        assertEquals(
                allowed
                        ? taken(new SessionEvent.PlanChanged(plan, ""))
                        : refused("There are 1 to 3 nasal devices, not " + devices + "."),
                answer);
    }

    @Test
    void fewerInflationsNeverLeaveOutTheLabelsReadings() {
        PreparedSession nasal = PreparedSession.standard(Modality.INTRANASAL);
        TreatmentPlan old = nasal.session().plan();
        TreatmentPlan plan = new TreatmentPlan(
                old.modality(),
                old.drug(),
                old.milligrams(),
                old.milligramsPerKilogram(),
                1,
                old.planned(),
                old.observation(),
                new CuffCadence(Duration.ofMinutes(2), Duration.ZERO, Duration.ZERO));
        assertEquals(
                refused("The readings at fixed times cannot be left out."),
                PreparationDesk.change(new MonitorCommand.ChangePlan(plan, ""), nasal.session()));
    }

    @Test
    void aPlanThatChangesAfterTheAuthorisationMustBeAuthorisedAgain() {
        story.prepared().authorised();
        TreatmentPlan plan = plan().withMilligrams(OptionalDouble.of(50));
        String reason = "The plan was changed: the dose must be authorised again.";
        assertEquals(
                new CommandDesk.Answer.Take(
                        List.of(
                                new SessionEvent.PlanChanged(plan, NURSE),
                                new SessionEvent.AuthorisationWithdrawn(reason, NURSE),
                                new SessionEvent.PhaseEntered(Phase.BASELINE, NURSE)),
                        reason),
                change(plan));
    }

    @Test
    void aLongerObservationLeavesTheAuthorisationAlone() {
        story.prepared().authorised();
        TreatmentPlan plan = plan(0, Duration.ofMinutes(40), Duration.ofHours(2), plan().milligrams());
        assertEquals(taken(new SessionEvent.PlanChanged(plan, NURSE)), change(plan));
    }

    @Test
    void theObservationIsNotMadeShorterOnceItRuns() {
        story.prepared().authorised();
        story.happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""));
        assertEquals(refused("The plan can be changed before a dose, not now."), change(plan()));
        story.happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        assertEquals(
                refused("The observation cannot be made shorter after the dose."),
                change(plan(0, Duration.ofMinutes(40), Duration.ofMinutes(30), plan().milligrams())));
    }

    private TreatmentPlan plan() {
        return story.session().plan();
    }

    private TreatmentPlan plan(int devices, Duration planned, Duration observation, OptionalDouble milligrams) {
        TreatmentPlan old = plan();
        return new TreatmentPlan(
                old.modality(),
                old.drug(),
                milligrams,
                old.milligramsPerKilogram(),
                devices,
                planned,
                observation,
                old.cadence());
    }

    private CommandDesk.Answer enter(Phase phase) {
        return PreparationDesk.enter(new MonitorCommand.EnterPhase(phase, NURSE), story.session());
    }

    private CommandDesk.Answer answer(String check, String answer) {
        return PreparationDesk.check(new MonitorCommand.AnswerCheck(check, answer, NURSE), story.session(), story.now);
    }

    private CommandDesk.Answer change(TreatmentPlan plan) {
        return PreparationDesk.change(new MonitorCommand.ChangePlan(plan, NURSE), story.session());
    }

    private static CommandDesk.Answer taken(SessionEvent... events) {
        return new CommandDesk.Answer.Take(List.of(events), "");
    }

    private static CommandDesk.Answer refused(String reason) {
        return new CommandDesk.Answer.Refuse(reason);
    }
}
