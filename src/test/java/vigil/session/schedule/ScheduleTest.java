package vigil.session.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.gate.PreparedSession;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.Scale;

/// What is due, as the log tells it; times are minutes since the dose.
class ScheduleTest {
    // Requirement: SES-SCORE-1
    private static final String LEAVE = "LEAVE 120:00 earliest leave";
    private static final String END = "DOSE_END 40:00 planned end of the dose";
    private static final String POINT = "CUFF 40:00 NIBP, MOAA/S and Dissociation 0–10";

    private Timestamp dose = PreparedSession.START;

    @Test
    void nothingIsDueBeforeThePatientIsMonitored() {
        assertEquals(List.of(), due(PreparedSession.standard(Modality.IV)));
    }

    @Test
    void anInfusionHasItsReadingItsEndAndThenTheWayHome() {
        PreparedSession session = dosing(Modality.IV);
        assertEquals(List.of("CUFF 10:00 NIBP and MOAA/S", END), due(session));
        session.pass(Duration.ofMinutes(10)).cuff(130, 80);
        assertEquals(List.of("SCORE 10:00 MOAA/S", "CUFF 20:00 NIBP and MOAA/S", END), due(session));
        session.happens(new SessionEvent.SedationScored(4, ""));
        session.pass(Duration.ofMinutes(30));
        session.happens(new SessionEvent.DoseStopped("planned end", ""));
        session.happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        assertEquals(List.of("CUFF 40:00 NIBP and MOAA/S", "LEAVE 100:00 earliest leave"), due(session));
    }

    @Test
    void aScoreStaysDueUntilItIsGiven() {
        PreparedSession session = dosing(Modality.IV);
        session.pass(Duration.ofMinutes(10)).cuff(130, 80);
        session.pass(Duration.ofMinutes(9));
        assertEquals("SCORE 10:00 MOAA/S", due(session).getFirst());
        session.happens(new SessionEvent.SedationScored(4, ""));
        assertEquals("CUFF 20:00 NIBP and MOAA/S", due(session).getFirst());
    }

    @Test
    void whatIsUnscoredIsDueSinceTheFirstReadingThatWaitsForItHoweverManyCome() {
        PreparedSession session = dosing(Modality.IV);
        for (int i = 0; i < 8; i++) {
            session.pass(Duration.ofMinutes(10)).cuff(130, 80);
        }
        assertEquals("SCORE 10:00 MOAA/S", due(session).getFirst());
        session.happens(new SessionEvent.SedationScored(4, ""));
        assertEquals(List.of(END, "CUFF 90:00 NIBP and MOAA/S"), due(session));
        session.pass(Duration.ofMinutes(10)).cuff(130, 80);
        assertEquals("SCORE 90:00 MOAA/S", due(session).get(1));
    }

    @Test
    void aScoreServesTheReadingThatComesShortlyAfterItAndNoLaterOne() {
        PreparedSession session = dosing(Modality.IV);
        session.pass(Duration.ofMinutes(10)).happens(new SessionEvent.SedationScored(4, ""));
        session.pass(Duration.ofSeconds(10)).cuff(130, 80);
        assertEquals("CUFF 20:10 NIBP and MOAA/S", due(session).getFirst());
        session.pass(Duration.ofSeconds(110)).cuff(130, 80);
        assertEquals("CUFF 22:00 NIBP and MOAA/S", due(session).getFirst());
        session.pass(Duration.ofSeconds(61)).cuff(130, 80);
        assertEquals("SCORE 13:01 MOAA/S", due(session).getFirst());
    }

    @Test
    void aPointThatWasNotScoredStaysDueSinceItsOwnTimeWhenTheNextOneHasCome() {
        PreparedSession session = nasal();
        session.pass(Duration.ofMinutes(61));
        assertEquals("SCORE 40:00 MOAA/S and Dissociation 0–10", due(session).get(1));
        session.happens(new SessionEvent.SedationScored(4, ""));
        assertEquals("SCORE 40:00 Dissociation 0–10", due(session).get(1));
    }

    @Test
    void theNextDeviceIsDueFiveMinutesAfterTheLast() {
        PreparedSession session = dosing(Modality.INTRANASAL);
        session.happens(new SessionEvent.NasalDeviceGiven(1, "L-1", OptionalDouble.of(28), ""));
        assertEquals(List.of("DEVICE 5:00 device 2", "CUFF 20:00 NIBP and MOAA/S"), due(session));
    }

    @Test
    void atTheLabelsPointsSedationAndDissociationAreDueWithOrWithoutTheReading() {
        PreparedSession session = nasal();
        session.pass(Duration.ofMinutes(34));
        assertEquals(List.of(POINT, LEAVE), due(session));
        session.pass(Duration.ofMinutes(6));
        assertEquals(List.of(POINT, "SCORE 40:00 MOAA/S and Dissociation 0–10", LEAVE), due(session));
        session.happens(new SessionEvent.SedationScored(4, ""));
        session.happens(new SessionEvent.Scored(Scale.CADSS6, 3, List.of(), ""));
        session.pass(Duration.ofMinutes(1)).cuff(140, 88);
        assertEquals(List.of("CUFF 60:00 NIBP, MOAA/S and Dissociation 0–10", LEAVE), due(session));
    }

    @Test
    void whatLetsThePatientGoIsDueNoMoreOnceItHasPassed() {
        PreparedSession session = nasal();
        session.pass(Duration.ofMinutes(119)).cuff(128, 78);
        session.happens(new SessionEvent.SedationScored(5, ""));
        session.happens(new SessionEvent.Scored(Scale.DISSOCIATION, 0, List.of(), ""));
        assertEquals(List.of(LEAVE), due(session));
        session.pass(Duration.ofMinutes(1));
        assertEquals(List.of(), due(session));
    }

    @Test
    void anEmergencyMakesNoReadingDueLater() {
        PreparedSession session = dosing(Modality.IV);
        session.pass(Duration.ofMinutes(12)).happens(new SessionEvent.PhaseEntered(Phase.EMERGENCY, ""));
        assertEquals(List.of("INTERVAL 10:00", "EMERGENCY 12:00"), cuffs(session));
    }

    @Test
    void aPressureOnTheMediumLimitAsksForNoRepeat() {
        PreparedSession session = dosing(Modality.IV);
        session.cuff(180, 110);
        assertEquals(List.of("INTERVAL 10:00"), cuffs(session));
        session.cuff(181, 80);
        assertEquals(List.of("REPEAT 5:00", "INTERVAL 10:00"), cuffs(session));
        session.cuff(150, 111);
        assertEquals(List.of("REPEAT 5:00", "INTERVAL 10:00"), cuffs(session));
    }

    @Test
    void sv6AWallClockThatIsSetBackMovesNothing() {
        PreparedSession session = dosing(Modality.IV);
        session.pass(Duration.ofMinutes(30)).cuff(130, 80);
        List<String> before = due(session);
        session.now = new Timestamp(session.now.monoNanos(), session.now.wallMillis() - 3_600_000);
        assertEquals(before, due(session));
        session.happens(new SessionEvent.SedationScored(5, ""));
        assertEquals(List.of("CUFF 40:00 NIBP and MOAA/S", END), due(session));
    }

    private PreparedSession nasal() {
        PreparedSession session = dosing(Modality.INTRANASAL);
        session.happens(new SessionEvent.NasalDeviceGiven(1, "L-1", OptionalDouble.of(28), ""));
        session.happens(new SessionEvent.DoseStopped("given", ""));
        return session.happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
    }

    private PreparedSession dosing(Modality modality) {
        PreparedSession session = PreparedSession.standard(modality).prepared().authorised();
        dose = session.now;
        session.happens(new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(39), modality), ""));
        return session.happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""));
    }

    private List<String> due(PreparedSession session) {
        return Schedule.of(session.session(), session.now).stream()
                .map(due -> due.kind() + " " + minutes(due.at()) + " " + due.words())
                .toList();
    }

    private List<String> cuffs(PreparedSession session) {
        return CuffPlan.all(session.session(), session.now).stream()
                .map(due -> due.reason() + " " + minutes(due.at()))
                .toList();
    }

    private String minutes(Timestamp at) {
        Duration since = at.since(dose);
        return "%d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
    }
}
