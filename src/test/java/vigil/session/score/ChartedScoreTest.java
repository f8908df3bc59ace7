package vigil.session.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.metric.Metric;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.gate.PreparedSession;
import vigil.treatment.Dose;
import vigil.treatment.Modality;
import vigil.treatment.Scale;

/// Scores of a session, from what its log holds.
class ChartedScoreTest {
    private final PreparedSession story = PreparedSession.standard(Modality.IV);

    @Test
    void measuredAndHandEnteredValuesMakeOneScore() {
        story.prepared();
        assertEquals("incomplete: respiratory rate, consciousness, temperature", words());
        story.byHand(Metric.RESP_RATE, 16).byHand(Metric.TEMP, 36.7).answer("score.consciousness", "C");
        EarlyWarning.Total score = (EarlyWarning.Total) News2.of(story.session(), story.now);
        assertEquals(3, score.total());
        assertEquals("urgent review", score.band().words());
    }

    @Test
    void aScoreIsAsOldAsTheCadenceOfItsPhaseAllows() {
        story.prepared();
        story.byHand(Metric.RESP_RATE, 16).byHand(Metric.TEMP, 36.7).answer("score.consciousness", "A");
        start(Modality.IV);
        story.pass(Duration.ofMinutes(10).minusMillis(1)).signals(97, 70).cuff(130, 80);
        assertTrue(News2.of(story.session(), story.now) instanceof EarlyWarning.Total, "every 10 min in the dose");
        story.pass(Duration.ofMinutes(2));
        assertEquals(
                "incomplete: respiratory rate (12 min old), consciousness (12 min old), temperature (12 min old)",
                words());
        story.happens(new SessionEvent.DoseStopped("planned end", ""))
                .happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        assertTrue(News2.of(story.session(), story.now) instanceof EarlyWarning.Total, "every 15 min after it");
    }

    @Test
    void whereReadingsAreDueAtPointsTheGapBetweenThemCounts() {
        PreparedSession nasal = PreparedSession.standard(Modality.INTRANASAL).prepared();
        nasal.happens(
                new SessionEvent.DoseStarted(new Dose("Esketamine", OptionalDouble.of(28), Modality.INTRANASAL), ""));
        nasal.happens(new SessionEvent.PhaseEntered(Phase.OBSERVATION, ""));
        assertEquals(Duration.ofMinutes(20), Cadence.of(nasal.session(), nasal.now));
        assertEquals(Duration.ofMinutes(30), Cadence.of(nasal.session(), nasal.now.plus(Duration.ofMinutes(61))));
        assertEquals(Duration.ofMinutes(30), Cadence.of(nasal.session(), nasal.now.plus(Duration.ofMinutes(200))));
    }

    @Test
    void ev10FourIsNotDissociatedAndFiveIs() {
        story.prepared();
        score(Scale.CADSS6, 0);
        start(Modality.IV);
        story.pass(Duration.ofMinutes(20));
        score(Scale.CADSS6, 4);
        assertFalse(Dissociation.of(story.session()).present(), "4");
        story.pass(Duration.ofMinutes(1));
        score(Scale.CADSS6, 5);
        Dissociation dissociation = Dissociation.of(story.session());
        assertTrue(dissociation.present(), "5");
        assertEquals("CADSS-6 5, limit 4, 0 before the dose", dissociation.words());
    }

    @Test
    void aPatientWhoWasSoBeforeTheDoseIsNotDissociatedByIt() {
        story.prepared();
        score(Scale.CADSS6, 6);
        start(Modality.IV);
        story.pass(Duration.ofMinutes(20));
        score(Scale.CADSS6, 6);
        assertFalse(Dissociation.of(story.session()).present());
        score(Scale.CADSS6, 7);
        assertTrue(Dissociation.of(story.session()).present());
    }

    @Test
    void aSingleNumberSaysItToo() {
        story.prepared();
        start(Modality.IV);
        assertEquals("not scored", Dissociation.of(story.session()).words());
        story.pass(Duration.ofMinutes(20));
        score(Scale.DISSOCIATION, 5);
        assertTrue(Dissociation.of(story.session()).present());
        story.pass(Duration.ofMinutes(20));
        score(Scale.DISSOCIATION, 4);
        assertFalse(Dissociation.of(story.session()).present(), "the newest counts");
    }

    private void start(Modality modality) {
        story.pass(Duration.ofMillis(1));
        story.happens(new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(39), modality), ""));
        story.happens(new SessionEvent.PhaseEntered(Phase.DOSING, ""));
    }

    private void score(Scale scale, int value) {
        story.happens(new SessionEvent.Scored(scale, value, List.of(), "R. Okafor"));
    }

    private String words() {
        return ((EarlyWarning.Incomplete) News2.of(story.session(), story.now)).words();
    }
}
