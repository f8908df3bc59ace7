package vigil.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPlan;

/// A log, and the session that it tells.
class SessionFoldTest {
    private static final Timestamp START = new Timestamp(7_000_000_000L, 1_795_526_862_000L);
    private static final AlarmId SPO2 = AlarmId.of(AlarmCondition.SPO2_LOW);

    private final List<SessionEntry> log = new ArrayList<>();

    SessionFoldTest() {
        at(
                0,
                new SessionEvent.Started(
                        new SessionId("s1"),
                        "Room 1",
                        new Patient("20418", "Alma Marsh", null),
                        TreatmentPlan.intravenous(OptionalDouble.of(39)),
                        AlarmPreset.STANDARD.limits(),
                        List.of("masimo-ascii1@A"),
                        true,
                        "test"));
    }

    @Test
    void theDoseClockStandsStillWhilePausedAndThePlannedEndMoves() {
        at(600, new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(39), Modality.IV), ""));
        at(600 + 15 * 60, new SessionEvent.DosePaused("blood pressure", ""));
        at(600 + 20 * 60, new SessionEvent.DoseResumed(""));
        Timestamp now = time(600 + 40 * 60);
        Session session = session();
        assertEquals(Duration.ofMinutes(35), session.doseClock().ran(now), "SV-5");
        assertEquals(Optional.of(time(600 + 45 * 60)), session.plannedDoseEnd(now), "SV-5");
        at(600 + 45 * 60, new SessionEvent.DoseStopped("planned end", ""));
        assertEquals(Duration.ofMinutes(40), session().doseClock().ran(time(9_000)));
        assertEquals(Optional.of(time(600 + 105 * 60)), session().earliestLeave());
    }

    @Test
    void aSecondDoseKeepsTheFirstStartAndTheTimeBetweenIsAPause() {
        Dose dose = new Dose("Ketamine", OptionalDouble.empty(), Modality.IV);
        at(0, new SessionEvent.DoseStarted(dose, ""));
        at(600, new SessionEvent.DoseStopped("", ""));
        at(900, new SessionEvent.DoseStarted(dose, ""));
        Session session = session();
        assertEquals(Duration.ofSeconds(660), session.doseClock().ran(time(960)));
        assertEquals(Optional.of(START), session.doseStart());
        assertTrue(session.earliestLeave().isEmpty(), "a running dose restarts the observation");
    }

    @Test
    void anInvalidReadingIsAGapAndNotAValue() {
        at(1, reading(97, Validity.VALID));
        at(2, reading(Double.NaN, Validity.INVALID));
        at(3, reading(96, Validity.QUESTIONABLE));
        TrendSeries trend = session().trend(Metric.SPO2);
        assertEquals(3, trend.size());
        assertEquals(97, trend.value(0));
        assertTrue(Float.isNaN(trend.value(1)));
        assertEquals(3_000, trend.millis(2));
        assertEquals(1, trend.firstAtOrAfter(1_500));
    }

    @Test
    void aSeriesThatWasHandedOutDoesNotChangeWhenTheLogGrows() {
        at(1, reading(97, Validity.VALID));
        SessionFold fold = SessionFold.begin(log.getFirst());
        fold.apply(log.get(1));
        TrendSeries before = fold.session().trend(Metric.SPO2);
        for (int i = 2; i < 3_000; i++) {
            fold.apply(new SessionEntry(i + 1, time(i), reading(90, Validity.VALID)));
        }
        assertEquals(1, before.size());
        assertEquals(97, before.value(0));
        assertEquals(2_999, fold.session().trend(Metric.SPO2).size());
    }

    @Test
    void aFailedCuffReadingStandsBesideTheResults() {
        at(10, new SessionEvent.CuffTaken(new CuffFailure(time(10), "d", "cuff loose", "4")));
        at(
                70,
                new SessionEvent.CuffTaken(
                        new CuffResult(time(70), "d", 118, 72, OptionalInt.of(87), OptionalInt.empty(), List.of())));
        assertEquals(2, session().cuffs().size());
        assertEquals(118, session().lastCuffResult().orElseThrow().systolic());
    }

    @Test
    void anAlarmThatRisesAndLatchesIsOneEpisodeUntilItEnds() {
        alarm(40, AlarmTransition.ACTIVE, AlarmPriority.MEDIUM, "89, below 90");
        alarm(55, AlarmTransition.ACTIVE, AlarmPriority.HIGH, "84, below 85");
        alarm(70, AlarmTransition.LATCHED, AlarmPriority.HIGH, "");
        at(80, new SessionEvent.Acknowledged(SPO2, "R. Okafor"));
        alarm(80, AlarmTransition.INACTIVE, null, "");
        alarm(200, AlarmTransition.ACTIVE, AlarmPriority.LOW, "91, below 92");
        List<AlarmEpisode> alarms = session().alarms();
        assertEquals(2, alarms.size());
        AlarmEpisode first = alarms.getFirst();
        assertEquals(AlarmPriority.HIGH, first.priority());
        assertEquals("84, below 85", first.cause());
        assertEquals(time(40), first.began());
        assertEquals(Optional.of(time(80)), first.ended());
        assertEquals("R. Okafor", first.acknowledgedBy());
        assertEquals(2, alarms.getLast().number());
        assertTrue(alarms.getLast().ended().isEmpty());
    }

    @Test
    void theBaselineIsTheMeanRoundedHalfUp() {
        CuffResult first = new CuffResult(START, "d", 142, 88, OptionalInt.of(106), OptionalInt.empty(), List.of());
        CuffResult second = new CuffResult(START, "d", 141, 87, OptionalInt.of(105), OptionalInt.empty(), List.of());
        assertEquals(new Baseline(142, 88, 106), Baseline.of(first, second), "GV-2: 141.5 rounds up");
    }

    @Test
    void aPhaseEndsWhereTheNextBegins() {
        at(600, new SessionEvent.PhaseEntered(Phase.DOSING, ""));
        at(3_000, new SessionEvent.Ended("went home", ""));
        Session session = session();
        assertEquals(
                List.of(Phase.BASELINE, Phase.DOSING, Phase.ENDED),
                session.phases().stream().map(PhaseSpan::phase).toList());
        assertEquals(Optional.of(time(600)), session.phases().getFirst().ended());
        assertTrue(session.isEnded());
    }

    @Test
    void aLogMustBeginWithAStart() {
        SessionEntry note = new SessionEntry(1, START, new SessionEvent.NoteWritten("x", ""));
        assertThrows(IllegalArgumentException.class, () -> SessionFold.begin(note));
        assertTrue(SessionFold.of(List.of()).isEmpty());
    }

    private void at(int seconds, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, time(seconds), event));
    }

    private void alarm(int seconds, AlarmTransition transition, @Nullable AlarmPriority priority, String cause) {
        at(seconds, new SessionEvent.AlarmChanged(new AlarmEvent(time(seconds), SPO2, transition, priority, cause)));
    }

    private SessionEvent reading(double value, Validity validity) {
        return new SessionEvent.ReadingTaken(
                new NumericReading(time(log.size()), "d", Metric.SPO2, value, validity, List.of()));
    }

    private static Timestamp time(int seconds) {
        return START.plus(Duration.ofSeconds(seconds));
    }

    private Session session() {
        return SessionFold.of(log).orElseThrow();
    }
}
