package vigil.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Validity;

/// One value that a person typed in, beside what devices stream.
class HandReadingsTest {
    private final AlarmEngine engine = new AlarmEngine(AlarmPreset.STANDARD.limits());
    private AlarmOutcome outcome = AlarmOutcome.QUIET;

    @Test
    void everyTierIsJudgedAtOnceAndTheHighestSignals() {
        byHand(0, Metric.SPO2, 91);
        assertEquals(Optional.of(AlarmPriority.LOW), priority(AlarmCondition.SPO2_LOW));
        byHand(1, Metric.SPO2, 89);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_LOW));
        byHand(2, Metric.SPO2, 84);
        assertEquals(Optional.of(AlarmPriority.HIGH), priority(AlarmCondition.SPO2_LOW));
        byHand(3, Metric.PULSE_RATE, 141);
        assertEquals(Optional.of(AlarmPriority.HIGH), priority(AlarmCondition.PR_HIGH));
    }

    @Test
    void aValueEqualToTheLimitIsInside() {
        byHand(0, Metric.RESP_RATE, 10);
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_LOW));
    }

    @Test
    void aHighOneLatchesWhenTheNextIsGood() {
        byHand(0, Metric.RESP_RATE, 7);
        byHand(60, Metric.RESP_RATE, 14);
        assertEquals(
                List.of(Presence.LATCHED),
                outcome.occurrences().stream().map(AlarmOccurrence::presence).toList());
    }

    @Test
    void anAcknowledgedOneComesBackWhileItStands() {
        byHand(0, Metric.RESP_RATE, 9);
        step(1, new AlarmInput.Acknowledge(AlarmId.of(AlarmCondition.RR_LOW), ""));
        assertEquals(AudibleSignal.NONE, outcome.audible());
        step(300);
        assertEquals(AudibleSignal.NONE, outcome.audible());
        step(301);
        assertEquals(AudibleSignal.MEDIUM, outcome.audible());
    }

    @Test
    void aValidValueOfADeviceEndsItAndADoubtfulOneDoesNot() {
        byHand(0, Metric.SPO2, 89);
        device(1, 97, Validity.QUESTIONABLE);
        device(2, Double.NaN, Validity.INVALID);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_LOW));
        device(3, 97, Validity.VALID);
        assertEquals(Optional.empty(), priority(AlarmCondition.SPO2_LOW));
    }

    @Test
    void itDoesNotHandOverToTheNoSignalAlarmAndDoesNotEndIt() {
        device(0, 97, Validity.VALID);
        step(11);
        byHand(12, Metric.SPO2, 89);
        step(13);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_LOW));
        assertEquals(Optional.of(AlarmPriority.LOW), priority(AlarmCondition.SPO2_NO_SIGNAL));
    }

    @Test
    void aMoreUrgentAlarmOfTheDeviceStillHandsOver() {
        for (int second = 0; second <= 16; second++) {
            device(second, 88, Validity.VALID);
        }
        byHand(17, Metric.SPO2, 91);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_LOW));
        step(27);
        assertEquals(Optional.of(AlarmPriority.LOW), priority(AlarmCondition.SPO2_LOW));
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_NO_SIGNAL));
    }

    @Test
    void whatWasStruckOutEndsAndWhatLosesItsRulesToo() {
        byHand(0, Metric.RESP_RATE, 9);
        step(1, new AlarmInput.HandStruck(Metric.RESP_RATE));
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_LOW));
        byHand(2, Metric.RESP_RATE, 9);
        AlarmLimits l = AlarmPreset.STANDARD.limits();
        step(
                3,
                new AlarmInput.Limits(new AlarmLimits(
                        l.preset(),
                        l.version(),
                        l.sampled().stream()
                                .filter(r -> r.metric() != Metric.RESP_RATE)
                                .toList(),
                        l.satSeconds(),
                        l.cuff(),
                        l.sedation(),
                        l.technical(),
                        l.silence(),
                        l.escalation())));
        assertEquals(Optional.empty(), priority(AlarmCondition.RR_LOW));
    }

    @Test
    void beforeThePatientIsWatchedSilenceIsNoAlarmAndCountsFromThenOn() {
        step(0, new AlarmInput.Watched(false));
        step(0, new AlarmInput.Source(Metric.SPO2, true));
        step(100);
        assertEquals(List.of(), outcome.occurrences());
        step(100, new AlarmInput.Watched(true));
        step(109);
        assertEquals(Optional.empty(), priority(AlarmCondition.SPO2_NO_SIGNAL));
        step(110);
        assertEquals(Optional.of(AlarmPriority.LOW), priority(AlarmCondition.SPO2_NO_SIGNAL));
        step(130);
        assertEquals(Optional.of(AlarmPriority.MEDIUM), priority(AlarmCondition.SPO2_NO_SIGNAL));
    }

    private void byHand(double at, Metric metric, double value) {
        step(at, new AlarmInput.ByHand(reading(at, Measurement.BY_HAND, metric, value, Validity.VALID)));
    }

    private void device(double at, double spo2, Validity validity) {
        step(at, new AlarmInput.Reading(reading(at, "oximeter", Metric.SPO2, spo2, validity)));
    }

    private static NumericReading reading(double at, String device, Metric metric, double value, Validity validity) {
        return new NumericReading(StoryWords.time(at), device, metric, value, validity, List.of());
    }

    private void step(double at, AlarmInput... inputs) {
        outcome = engine.step(StoryWords.time(at), List.of(inputs));
    }

    private Optional<AlarmPriority> priority(AlarmCondition condition) {
        return outcome.occurrences().stream()
                .filter(o -> o.id().condition() == condition && o.presence() == Presence.ACTIVE)
                .map(AlarmOccurrence::priority)
                .findFirst();
    }
}
