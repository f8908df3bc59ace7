package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a screen is told about the alarms that stand: words, presence, inactivation, order.
class AlarmOccurrenceTest {

    @Test
    void aRunningDelayIsPendingAndSilent() {
        AlarmOutcome outcome = after("spo2 97x5 89x7");

        AlarmOccurrence only = outcome.occurrences().getFirst();
        assertEquals(Presence.PENDING, only.presence());
        assertEquals(AlarmPriority.MEDIUM, only.priority(), "the highest that its delay may come to");
        assertEquals(StoryWords.time(5), only.since());
        assertEquals("SpO₂ 89, below 90", line(only));
        assertFalse(only.isAudible());
        assertEquals(AudibleSignal.NONE, outcome.audible());
    }

    @Test
    void theTitleFollowsTheNewestValueBeyondTheLimit() {
        assertEquals(List.of("SpO₂ 86, below 90"), lines(after("spo2 89x20 86x1")));
        assertEquals(List.of("SpO₂ 89, below 90"), lines(after("spo2 89x20 90x3")), "90 is inside");
    }

    @Test
    void aHighThatFellKeepsItsValueAndItsLimitUntilItIsAcknowledged() {
        assertEquals(List.of("SpO₂ 83, below 85"), lines(after("spo2 83x10 88x30")));
        assertEquals(List.of("SpO₂ 83, below 85"), lines(after("spo2 83x10 97x30")));
        assertEquals(List.of("SpO₂ 88, below 90"), lines(after("spo2 83x10 88x30\nat 39 ACK SPO2_LOW")));
    }

    @Test
    void aRiseIsRecordedWithTheLimitThatItPassedNow() {
        assertEquals(
                "SpO₂ 83, below 85",
                after("spo2 88x20 83x6").events().getFirst().cause());
    }

    @Test
    void aLatchedHighThatPassesALowerLimitGoesOnTellingWhatWasHigh() {
        AlarmOutcome again = after("spo2 84x10 97x10 88x16");

        assertEquals(AlarmTransition.ACTIVE, again.events().getFirst().transition());
        assertEquals("SpO₂ 84, below 85", again.events().getFirst().cause());
        assertEquals(List.of("SpO₂ 84, below 85"), lines(again));
    }

    @Test
    void aDelayThatADropOutCancelledIsPendingNoMore() {
        assertEquals(List.of("SpO₂ 89, below 90"), lines(after("spo2 89x3 Xx6")), "5 s of doubt");
        assertEquals(List.of("SpO₂ no signal, no valid SpO₂ for 0:10"), lines(after("spo2 89x3 Xx7")), "6 s of it");
        assertEquals(List.of("SpO₂ 89, below 90"), lines(after("spo2 89x3 -x6", 7)), "5 s without a sample");
        assertEquals(List.of("SpO₂ no signal, no valid SpO₂ for 0:10"), lines(after("pr 75x9\nspo2 89x3", 8)), "6 s");
    }

    @Test
    void aRapidFallNamesTheFarthestLimitThatWasPassed() {
        assertEquals(List.of("SpO₂ 79, below 80"), lines(after("spo2 97x5 79x1")));
        assertEquals(List.of("SpO₂ 79, below 80"), lines(after("spo2 97x5 79x9")));
        assertEquals(List.of("SpO₂ 82, below 85"), lines(after("spo2 97x5 79x9 82x2")));
        assertEquals(List.of("PR 141, above 140"), lines(after("pr 141x20")));
    }

    @Test
    void pressuresAreToldWithTheLimitsTheyPassed() {
        assertEquals(List.of("BP 204/121, above 200/120"), lines(after("at 0 CUFF 204/121")));
        assertEquals(List.of("BP 164/98, above 160"), lines(after("at 0 CUFF 164/98")));
        assertEquals(List.of("BP 150/105, above 100 diastolic"), lines(after("at 0 CUFF 150/105")));
        assertEquals(List.of("BP 160/105, above 100 diastolic"), lines(after("at 0 CUFF 160/105")), "160 is inside");
        assertEquals(List.of("BP 170/100, above 160"), lines(after("at 0 CUFF 170/100")), "100 is inside");
        assertEquals(List.of("BP 89/60, below 90"), lines(after("at 0 CUFF 89/60")));
        assertEquals(List.of("BP 92/50, MAP 64, below 65"), lines(after("at 0 CUFF 92/50/64")));
        assertEquals(
                List.of("BP 186/112, second above 180/110, first 185/95, 4:50 before"),
                lines(after("at 0 CUFF 185/95\nat 290 CUFF 186/112")));
        assertEquals(
                List.of("BP 160/90, +40/+15 from baseline 120/75"),
                lines(after("at 0 BASELINE 120/75/90\nat 0 CUFF 160/90/113")));
        assertEquals(
                List.of("BP 150/95, MAP 118, above 1.3 × baseline 90"),
                lines(after("at 0 BASELINE 120/75/90\nat 0 CUFF 150/95/118")));
    }

    @Test
    void equipmentIsToldByName() {
        assertEquals(List.of("oximeter unplugged, no link for 0:10"), lines(after("pr 80x20\nat 5 LOST oximeter")));
        assertEquals(List.of("SpO₂ no signal, no valid SpO₂ for 0:10"), lines(after("spo2 97x5 Xx15")));
        assertEquals(List.of("SpO₂ no signal, no valid SpO₂ for 0:30"), lines(after("spo2 97x5 Xx35")));
        assertEquals(
                List.of("SpO₂ no signal, no valid SpO₂ for 0:10, was SpO₂ 88, below 90"),
                lines(after("spo2 88x20 Xx11")));
        assertEquals(List.of("NIBP failed, cuff loose"), lines(after("at 0 FAIL cuff loose")));
        assertEquals(
                List.of("NIBP failed, cuff loose, 2 in a row"),
                lines(after("at 0 FAIL cuff loose\nat 60 FAIL cuff loose")));
        assertEquals(List.of("Alarm sound not working, as told"), lines(after("at 0 FAULT AUDIO_LOST HIGH")));
        assertEquals(
                List.of("oximeter: damaged data from device, as told"),
                lines(after("at 0 FAULT BAD_FRAMES:oximeter LOW")));
        assertEquals(List.of("40-minute NIBP missing, as told"), lines(after("at 0 FAULT NIBP_40_MIN LOW")));
        assertEquals(List.of("Screen stood still, as told"), lines(after("at 0 FAULT SCREEN_STALLED LOW")));
        assertEquals(List.of("Guard not running, as told"), lines(after("at 0 FAULT GUARD_LOST LOW")));
    }

    @Test
    void theRecordKeepsValueAndLimit() {
        assertEquals(
                "SpO₂ 89, below 90",
                after("spo2 97x5 89x16").events().getFirst().cause());
        assertEquals(
                "BP 204/121, above 200/120",
                after("at 0 CUFF 204/121").events().getFirst().cause());
        assertEquals("", after("spo2 89x20 97x6").events().getFirst().cause(), "over");
    }

    @Test
    void highComesFirstThenThePatientThenTheNewestAndWhatIsPendingLast() {
        AlarmOutcome outcome = after("""
                pr 130x60
                spo2 97x50 83x3
                at 18 FAULT RECORD_FAILED MEDIUM
                at 20 CUFF 185/95
                at 50 FAULT AUDIO_LOST HIGH
                """.stripTrailing() + "\nat 30 FAULT DISK_LOW LOW", 52);

        assertEquals(
                List.of(
                        AlarmCondition.AUDIO_LOST,
                        AlarmCondition.BP_HIGH,
                        AlarmCondition.PR_HIGH,
                        AlarmCondition.RECORD_FAILED,
                        AlarmCondition.DISK_LOW,
                        AlarmCondition.SPO2_LOW),
                outcome.occurrences().stream().map(o -> o.id().condition()).toList());
        assertEquals(AudibleSignal.HIGH, outcome.audible());
    }

    @Test
    void aPulledCableComesBeforeTheSignalThatItTookAway() {
        AlarmOutcome outcome = after("""
                spo2 97x10 -x35
                at 10 LOST oximeter
                at 40 LOST cuff""");

        assertEquals(
                List.of(
                        new AlarmId(AlarmCondition.LINK_LOST, "oximeter"),
                        AlarmId.of(AlarmCondition.SPO2_NO_SIGNAL),
                        new AlarmId(AlarmCondition.LINK_LOST, "cuff")),
                outcome.occurrences().stream().map(AlarmOccurrence::id).toList(),
                "though no signal is newer, and what is pending comes last");
        assertEquals(StoryWords.time(39), outcome.occurrences().get(1).since(), "newer than the cable's");
    }

    @Test
    void amongEqualsTheNewestComesFirst() {
        assertEquals(
                List.of(AlarmCondition.SPO2_LOW, AlarmCondition.PR_HIGH),
                after("pr 130x60\nspo2 97x30 88x30").occurrences().stream()
                        .map(o -> o.id().condition())
                        .toList());
        assertEquals(
                List.of(AlarmCondition.PR_HIGH, AlarmCondition.SPO2_LOW),
                after("spo2 88x60\npr 75x30 130x30").occurrences().stream()
                        .map(o -> o.id().condition())
                        .toList());
    }

    @Test
    void acknowledgedAndPausedAlarmsSayUntilWhen() {
        AlarmOccurrence acked =
                after("spo2 83x20\nat 10 ACK SPO2_LOW").occurrences().getFirst();
        assertEquals(
                new Inactivation.Acknowledged(StoryWords.time(10), StoryWords.time(130), "nurse"),
                acked.inactivation());
        assertFalse(acked.isFlashing());

        AlarmOccurrence paused = after("spo2 83x20\nat 10 PAUSE").occurrences().getFirst();
        assertEquals(
                new Inactivation.AudioPaused(StoryWords.time(10), StoryWords.time(130), "nurse"),
                paused.inactivation());
        assertTrue(paused.isFlashing(), "a pause silences, it does not hide");
    }

    @Test
    void acknowledgedLowIsFarFromComingBack() {
        AlarmOccurrence low =
                after("spo2 91x40\nat 35 ACK SPO2_LOW").occurrences().getFirst();
        var acknowledged = assertInstanceOf(Inactivation.Acknowledged.class, low.inactivation());
        assertTrue(acknowledged.until().since(StoryWords.time(0)).compareTo(Duration.ofDays(365)) > 0);
    }

    @Test
    void anAlarmIsAsOldAsItsPresentPriority() {
        assertEquals(
                StoryWords.time(25),
                after("spo2 89x20 83x15").occurrences().getFirst().since());
        assertEquals(
                StoryWords.time(15),
                after("spo2 89x40 91x9").occurrences().getFirst().since());
    }

    /// The last outcome of a story.
    private static AlarmOutcome after(String lines) {
        return after(lines, Double.MAX_VALUE);
    }

    private static AlarmOutcome after(String lines, double end) {
        return Story.outcome(AlarmPreset.STANDARD.limits(), lines, end);
    }

    private static List<String> lines(AlarmOutcome outcome) {
        return outcome.occurrences().stream().map(AlarmOccurrenceTest::line).toList();
    }

    private static String line(AlarmOccurrence occurrence) {
        return occurrence.title() + ", " + occurrence.cause();
    }
}
