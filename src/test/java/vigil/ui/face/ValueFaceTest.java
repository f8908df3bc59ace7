package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Inactivation;
import vigil.alarm.Presence;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.monitor.LiveValue;
import vigil.ui.face.ValueFace.Tone;

/// A number turns grey, then goes: what is old or doubtful never looks new (ux 6.1).
// Requirement: UI-AGE-1
class ValueFaceTest {
    private static final TimeText TIME = new TimeText(ZoneOffset.UTC);
    private static final Timestamp TAKEN = new Timestamp(50_000_000_000L, 50_414_000L);

    @ParameterizedTest
    @CsvSource({
        "0, 97, LIVE, ''",
        "4999, 97, LIVE, ''",
        "5000, 97, DOUBTFUL, 5 s old",
        "7200, 97, DOUBTFUL, 7 s old",
        "9999, 97, DOUBTFUL, 9 s old",
        "10000, --, MISSING, last 97|14:00:14",
        "3600000, --, MISSING, last 97|14:00:14"
    })
    void aNumberAgesAndGoes(long millis, String digits, Tone tone, String notes) {
        ValueFace face = face(valid(97), Optional.empty(), millis);

        assertEquals(digits, face.digits());
        assertEquals(tone, face.tone());
        assertEquals(notes, String.join("|", face.notes()));
    }

    @Test
    void aValueTheDeviceTakesBackIsGoneAtOnceAndSaysWhy() {
        LiveValue value = valid(97).next(reading(Double.NaN, Validity.INVALID, List.of("probe off")));

        ValueFace face = face(value, Optional.empty(), 0);

        assertEquals("--", face.digits());
        assertEquals(List.of("probe off"), face.notes());
    }

    @Test
    void aDoubtfulValueIsGrey() {
        LiveValue value = LiveValue.first(reading(97, Validity.QUESTIONABLE, List.of()));

        ValueFace face = face(value, Optional.empty(), 0);

        assertEquals(Tone.DOUBTFUL, face.tone());
        assertEquals(List.of("signal poor"), face.notes());
    }

    @Test
    void whatWasNeverMeasuredIsBarsNotZero() {
        ValueFace face = ValueFace.of("SpO2", null, Optional.empty(), TIME, TAKEN);

        assertEquals("--", face.digits());
        assertEquals(Tone.MISSING, face.tone());
    }

    @Test
    void aRunningDelayIsToldWithoutAnAlarmsColour() {
        ValueFace face = face(valid(89), Optional.of(alarm(Presence.PENDING, 6)), 0);

        assertEquals(List.of("< 90 for 0:06"), face.notes());
        assertFalse(face.strong());
        assertEquals(AlarmLook.NONE, face.look());
    }

    @Test
    void anAlarmTellsItsLimitAndHowLong() {
        ValueFace face = face(valid(89), Optional.of(alarm(Presence.ACTIVE, 41)), 0);

        assertEquals(List.of("below 90", "0:41"), face.notes());
        assertTrue(face.strong());
        assertEquals("SpO2 89, MEDIUM alarm, below 90 0:41", face.spoken());
    }

    @Test
    void anAlarmDoesNotMakeAnOldNumberLookNew() {
        ValueFace face = face(valid(89), Optional.of(alarm(Presence.ACTIVE, 41)), 7_000);

        assertEquals(Tone.DOUBTFUL, face.tone());
        assertEquals(List.of("7 s old"), face.notes());
    }

    private static ValueFace face(LiveValue value, Optional<AlarmOccurrence> alarm, long ageMillis) {
        return ValueFace.of("SpO2", value, alarm, TIME, TAKEN.plus(Duration.ofMillis(ageMillis)));
    }

    private static LiveValue valid(double value) {
        return LiveValue.first(reading(value, Validity.VALID, List.of()));
    }

    private static NumericReading reading(double value, Validity validity, List<String> status) {
        return new NumericReading(TAKEN, "oximeter", Metric.SPO2, value, validity, status);
    }

    private static AlarmOccurrence alarm(Presence presence, int seconds) {
        return new AlarmOccurrence(
                AlarmId.of(AlarmCondition.SPO2_LOW),
                AlarmPriority.MEDIUM,
                presence,
                Inactivation.NONE,
                TAKEN.plus(Duration.ofSeconds(-seconds)),
                "SpO₂ 89",
                "below 90");
    }
}
