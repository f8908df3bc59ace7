package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.Correctable;
import vigil.session.SessionEvent;
import vigil.treatment.Scale;

/// What is being said about an adverse event, a score and a wrong entry before it goes into the record.
class DraftsTest {
    private static final Timestamp ONSET = new Timestamp(1_000_000_000_000L, 0);
    private static final Timestamp NOW = ONSET.plus(Duration.ofMinutes(20));

    @Test
    void anAdverseEventIsChangedOnlyBySomethingNew() {
        AdverseDraft draft = new AdverseDraft();
        draft.begin(episode());
        assertFalse(draft.changed());

        draft.grade(AdverseGrade.MILD);
        draft.end(NOW);
        draft.shiftEnd(-10, NOW);

        assertTrue(draft.changed());
        var detail = draft.detail("N").orElseThrow();
        assertEquals(7, detail.entry());
        assertEquals(Optional.of(AdverseGrade.MILD), detail.grade());
        assertEquals(Optional.of(ONSET.plus(Duration.ofMinutes(10))), detail.ended());
    }

    @Test
    void anEndNeverComesBeforeTheOnsetNorAnOnsetAfterNow() {
        AdverseDraft draft = new AdverseDraft();
        draft.begin(episode());

        draft.end(NOW);
        draft.shiftEnd(-60, NOW);
        assertEquals(Optional.of(ONSET), draft.ended());

        draft.goOn();
        draft.shiftOnset(60, NOW);
        assertEquals(NOW, draft.onset());
    }

    @Test
    void sixItemsMakeADissociationScoreAndFiveMakeNone() {
        CadssDraft draft = new CadssDraft();
        for (int place = 0; place < 5; place++) {
            draft.answer(place, 2);
        }
        assertFalse(draft.isComplete());
        assertEquals("1 item open", draft.words());

        draft.answer(5, 4);
        assertEquals(14, draft.total());
        assertEquals(List.of(2, 2, 2, 2, 2, 4), draft.items());
    }

    @Test
    void aCorrectionWantsAChangeAndAReason() {
        CorrectionDraft draft = new CorrectionDraft();
        draft.begin(note());
        assertEquals("Nothing is changed yet.", draft.problem());

        draft.text("sits up");
        assertEquals("Say why, in 5 letters or more.", draft.problem());

        draft.reason("misheard");
        assertEquals(
                Optional.of(new MonitorCommand.Correct(
                        9,
                        Optional.of(new SessionEvent.NoteWritten("sits up", "A")),
                        Optional.empty(),
                        "misheard",
                        "N")),
                draft.correct("N"));
    }

    @Test
    void anEntryIsStruckOutOnlyWithAReason() {
        CorrectionDraft draft = new CorrectionDraft();
        draft.begin(note());
        assertTrue(draft.strike("N").isEmpty());

        draft.reason("wrong room");
        assertEquals(
                Optional.of(new MonitorCommand.Correct(9, Optional.empty(), Optional.empty(), "wrong room", "N")),
                draft.strike("N"));
    }

    @Test
    void aCorrectedTimeNeverLiesAhead() {
        CorrectionDraft draft = new CorrectionDraft();
        draft.begin(note());
        draft.shift(Duration.ofHours(1), NOW);

        assertEquals(NOW, draft.at());
    }

    @Test
    void aScoreOutsideItsScaleOrAnItemTooManyDoesNotFit() {
        var pain = new SessionEvent.Scored(Scale.PAIN, 3, List.of(), "A");
        var cadss = new SessionEvent.Scored(Scale.CADSS6, 3, List.of(1, 1, 1, 0, 0, 0), "A");

        assertTrue(CorrectionText.with(pain, "11").isEmpty());
        assertTrue(CorrectionText.with(cadss, "1 1 1").isEmpty());
        assertEquals(
                Optional.of(new SessionEvent.Scored(Scale.CADSS6, 6, List.of(1, 1, 1, 1, 1, 1), "A")),
                CorrectionText.with(cadss, "1 1 1 1 1 1"));
    }

    private static AdverseEpisode episode() {
        return new AdverseEpisode(7, "Nausea", Optional.empty(), false, ONSET, Optional.empty(), "", "A");
    }

    private static Correctable note() {
        return new Correctable(9, new SessionEvent.NoteWritten("sit up", "A"), ONSET, "Note: sit up");
    }
}
