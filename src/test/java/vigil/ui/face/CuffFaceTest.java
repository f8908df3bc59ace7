package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.ui.face.ValueFace.Tone;

/// A blood pressure is an event with an age (ux 6.2).
// Requirement: UI-AGE-2
class CuffFaceTest {
    private static final TimeText TIME = new TimeText(ZoneOffset.UTC);
    private static final Timestamp TAKEN = new Timestamp(50_000_000_000L, 50_414_000L);
    private static final CuffResult RESULT =
            new CuffResult(TAKEN, "cuff", 142, 88, OptionalInt.of(106), OptionalInt.empty(), List.of());

    @ParameterizedTest
    @CsvSource({
        "60, 142/88, LIVE, 1:00 ago, Next in 9:00, false",
        "470, 142/88, LIVE, 7:50 ago, Due in 2:10, true",
        "719, 142/88, LIVE, 11:59 ago, 1:59 overdue, true",
        "720, 142/88, DOUBTFUL, 12:00 ago, 2:00 overdue, true",
        "3600, --, MISSING, 1:00:00 ago, 50:00 overdue, true"
    })
    void aReadingAgesUntilItIsGone(int seconds, String digits, Tone tone, String age, String next, boolean strong) {
        CuffFace face = face(status(Optional.<CuffReading>of(RESULT), Optional.empty(), OptionalInt.empty()), seconds);

        assertEquals(digits, face.digits());
        assertEquals(tone, face.tone());
        assertEquals(age, face.age());
        assertEquals(next, face.next());
        assertEquals(strong, face.nextStrong());
    }

    @Test
    void anHourOldReadingIsToldInWords() {
        assertEquals(
                "last 142/88 · 14:00",
                face(status(Optional.<CuffReading>of(RESULT), Optional.empty(), OptionalInt.empty()), 3600)
                        .note());
    }

    @Test
    void whileItMeasuresTheCuffsPressureShowsAndWhatItWasIsSaid() {
        CuffStatus running = status(Optional.<CuffReading>of(RESULT), Optional.of(TAKEN), OptionalInt.of(146));

        CuffFace face = face(running, 18);

        assertTrue(face.measuring());
        assertEquals("146", face.digits());
        assertEquals("measuring 0:18", face.age());
        assertEquals("cuff pressure, was 142/88", face.note());
    }

    @Test
    void aFailureKeepsTheLastGoodReadingInGreyAndSaysWhy() {
        CuffReading failure = new CuffFailure(TAKEN.plus(Duration.ofSeconds(60)), "cuff", "motion", "");
        CuffFace face = face(status(Optional.of(failure), Optional.empty(), OptionalInt.empty()), 70);

        assertTrue(face.failed());
        assertEquals("142/88", face.digits());
        assertEquals(Tone.DOUBTFUL, face.tone());
        assertEquals("failed 14:01", face.age());
        assertEquals("motion, retry 1 of 3", face.note());
    }

    @Test
    void withoutAnyReadingThereAreBarsAndWords() {
        CuffFace face = CuffFace.of(CuffStatus.NONE, Optional.empty(), "", TIME, TAKEN);

        assertEquals("--", face.digits());
        assertEquals("no reading in this session", face.note());
        assertFalse(face.measuring());
    }

    private static CuffFace face(CuffStatus status, int seconds) {
        return CuffFace.of(status, Optional.empty(), "", TIME, TAKEN.plus(Duration.ofSeconds(seconds)));
    }

    private static CuffStatus status(Optional<CuffReading> latest, Optional<Timestamp> running, OptionalInt pressure) {
        return new CuffStatus(
                List.of(RESULT),
                latest,
                running,
                pressure,
                Duration.ofMinutes(10),
                Optional.of(TAKEN.plus(Duration.ofMinutes(10))),
                true,
                1);
    }
}
