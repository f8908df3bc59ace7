package vigil.session.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Timestamp;
import vigil.session.score.EarlyWarning.Band;

/// NEWS2 and MEWS (clinical facts, section 3 and 10.5).
class EarlyWarningTest {
    // Requirement: SES-SCORE-3
    private static final Timestamp NOW = new Timestamp(0, 1_795_529_262_000L);
    private static final Duration FRESH = Duration.ofMinutes(15);

    @ParameterizedTest
    @CsvSource({
        "ev1, ONE, 16, 97, false, 120, 70, A, 37.0, 0, false, LOW",
        "ev2, ONE, 16, 96, false, 198, 104, C, 36.7, 4, true, REVIEW",
        "ev3, ONE, 22, 93, false, 105, 112, A, 38.4, 8, false, EMERGENCY",
        "ev4, TWO, 14, 90, true, 118, 88, A, 36.5, 2, false, LOW",
        "ev4, TWO, 14, 95, true, 118, 88, A, 36.5, 4, false, LOW",
        "ev5, ONE, 8, 91, false, 90, 131, C, 35.0, 18, true, EMERGENCY"
    })
    void ev1ToEv5News2ScoresAsItsTableSays(
            String id,
            News2.SaturationScale scale,
            double rr,
            double spo2,
            boolean oxygen,
            double sys,
            double pulse,
            String level,
            double temp,
            int total,
            boolean three,
            Band band) {
        EarlyWarning.Total score = total(News2.of(body(rr, spo2, oxygen, sys, pulse, level, temp), scale, FRESH, NOW));
        assertEquals(List.of(total, three, band), List.of(score.total(), score.singleThree(), score.band()), id);
    }

    @ParameterizedTest
    @CsvSource({
        // Both sides of every edge of the table, one part at a time.
        "respiratory rate, 8:3 9:1 11:1 12:0 20:0 21:2 24:2 25:3",
        "SpO₂, 91:3 92:2 93:2 94:1 95:1 96:0",
        "systolic pressure, 90:3 91:2 100:2 101:1 110:1 111:0 219:0 220:3",
        "pulse, 40:3 41:1 50:1 51:0 90:0 91:1 110:1 111:2 130:2 131:3",
        "temperature, 35.0:3 35.04:3 35.1:1 36.0:1 36.1:0 38.0:0 38.1:1 39.0:1 39.1:2"
    })
    void everyEdgeOfTheNews2TableIsWhereItIsPrinted(String part, String edges) {
        for (String edge : edges.split(" ")) {
            double value = Double.parseDouble(edge.split(":")[0]);
            assertEquals(Integer.parseInt(edge.split(":")[1]), points(part, value), part + " " + value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, 83:3 84:2 85:2 86:1 87:1 88:0 92:0 93:1 94:1 95:2 96:2 97:3",
        "false, 83:3 84:2 87:1 88:0 93:0 100:0"
    })
    void scaleTwoPunishesMuchSaturationOnOxygenOnly(boolean oxygen, String edges) {
        for (String edge : edges.split(" ")) {
            double spo2 = Double.parseDouble(edge.split(":")[0]);
            EarlyWarning.Total score =
                    total(News2.of(body(16, spo2, oxygen, 120, 70, "A", 37), News2.SaturationScale.TWO, FRESH, NOW));
            assertEquals(Integer.parseInt(edge.split(":")[1]), part(score, "SpO₂"), edge);
        }
    }

    @ParameterizedTest
    @CsvSource({"22, 1, false, URGENT", "22, 0, false, LOW", "25, 0, true, REVIEW"})
    void theBandFollowsTheTotalAndTheSingleThree(double rr, int more, boolean three, Band band) {
        // 5 with a respiratory rate of 2 points, oxygen of 2 and one more for the pulse
        EarlyWarning.Total score = total(News2.of(
                body(rr, 98, !three, 120, more == 1 ? 100 : 70, "A", 37), News2.SaturationScale.ONE, FRESH, NOW));
        assertEquals(band, score.band());
    }

    @Test
    void ev7WithoutATemperatureThereIsNoNumber() {
        Physiology body = body(16, 97, false, 120, 70, "A", 37);
        Physiology without = new Physiology(
                body.respiration(),
                body.saturation(),
                body.oxygen(),
                body.systolic(),
                body.pulse(),
                body.consciousness(),
                Optional.empty());
        EarlyWarning.Incomplete score =
                (EarlyWarning.Incomplete) News2.of(without, News2.SaturationScale.ONE, FRESH, NOW);
        assertEquals("incomplete: temperature", score.words());
    }

    @Test
    void aValueOlderThanTheCadenceIsAsGoodAsNone() {
        Physiology body = body(16, 97, false, 120, 70, "A", 37);
        Timestamp later = NOW.plus(FRESH).plus(Duration.ofMillis(1));
        assertEquals(
                0,
                total(News2.of(body, News2.SaturationScale.ONE, FRESH, NOW.plus(FRESH)))
                        .total());
        EarlyWarning.Incomplete score =
                (EarlyWarning.Incomplete) News2.of(body, News2.SaturationScale.ONE, FRESH, later);
        assertEquals("respiratory rate (15 min old)", score.missing().getFirst());
        assertEquals(6, score.missing().size(), "all but oxygen, which holds until it is answered anew");
    }

    @ParameterizedTest
    @CsvSource({
        "120, 75, 12, 36.8, A, 0, LOW",
        "185, 115, 22, 37.0, V, 5, EMERGENCY",
        "78, 135, 31, 38.6, P, 12, EMERGENCY"
    })
    void ev8MewsScoresAsItsTableSays(
            double sys, double pulse, double rr, double temp, String level, int total, Band band) {
        EarlyWarning.Total score = total(Mews.of(body(rr, 97, false, sys, pulse, level, temp), FRESH, NOW));
        assertEquals(total, score.total());
        assertEquals(band, score.band());
    }

    @Test
    void newConfusionHasNoPlaceInMews() {
        EarlyWarning score = Mews.of(body(12, 97, false, 120, 75, "C", 36.8), FRESH, NOW);
        assertEquals("incomplete: consciousness (A, V, P or U)", ((EarlyWarning.Incomplete) score).words());
    }

    private static int points(String name, double value) {
        Physiology body = body(
                name.equals("respiratory rate") ? value : 16,
                name.equals("SpO₂") ? value : 97,
                false,
                name.equals("systolic pressure") ? value : 120,
                name.equals("pulse") ? value : 70,
                "A",
                name.equals("temperature") ? value : 37);
        return part(total(News2.of(body, News2.SaturationScale.ONE, FRESH, NOW)), name);
    }

    private static int part(EarlyWarning.Total score, String name) {
        return score.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static EarlyWarning.Total total(EarlyWarning score) {
        return (EarlyWarning.Total) score;
    }

    private static Physiology body(
            double rr, double spo2, boolean oxygen, double sys, double pulse, String level, double temp) {
        return new Physiology(
                now(rr),
                now(spo2),
                Optional.of(oxygen),
                now(sys),
                now(pulse),
                now(Consciousness.of(level).orElseThrow()),
                now(temp));
    }

    private static <T> Optional<Observed<T>> now(T value) {
        return Optional.of(new Observed<>(value, NOW));
    }
}
