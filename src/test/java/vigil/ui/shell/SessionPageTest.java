package vigil.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.SnapshotBuilder;

/// Which page of a room shows, by the phase of its session and by what a person chose.
class SessionPageTest {
    private final PageTurner pages = new PageTurner();

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, START",
        "CHECK_IN, START",
        "BASELINE, START",
        "READY, START",
        "DOSING, BEDSIDE",
        "OBSERVATION, BEDSIDE",
        "DISCHARGE_ASSESSMENT, DISCHARGE",
        "EMERGENCY, BEDSIDE",
        "DISCHARGED, START",
        "ABORTED, START",
        "ENDED, START"
    })
    void eachPhaseHasItsPage(Phase phase, SessionPage page) {
        assertEquals(page, SessionPage.of(DischargeExamples.in(phase)));
    }

    @Test
    void aRoomWithoutASessionStartsOne() {
        RoomSnapshot empty = new SnapshotBuilder("Room 6", DischargeExamples.NOW).build();

        assertEquals(SessionPage.START, SessionPage.of(empty));
        assertEquals(List.of(SessionPage.START), SessionPage.choice(empty));
    }

    @Test
    void theBedsideCanBeTurnedToBeforeTheDoseAndBack() {
        RoomSnapshot baseline = DischargeExamples.in(Phase.BASELINE);

        pages.choose(SessionPage.BEDSIDE, baseline);
        assertEquals(SessionPage.BEDSIDE, pages.page(baseline));

        pages.choose(SessionPage.START, baseline);
        assertEquals(SessionPage.START, pages.page(baseline));
    }

    @Test
    void aChoiceHoldsOnlyUntilThePhaseChanges() {
        pages.choose(SessionPage.BEDSIDE, DischargeExamples.in(Phase.DISCHARGE_ASSESSMENT));

        assertEquals(SessionPage.BEDSIDE, pages.page(DischargeExamples.in(Phase.DISCHARGE_ASSESSMENT)));
        assertEquals(SessionPage.BEDSIDE, pages.page(DischargeExamples.in(Phase.OBSERVATION)));
        assertEquals(SessionPage.START, pages.page(DischargeExamples.in(Phase.BASELINE)));
    }

    @Test
    void anEmergencyIsAtTheBedsideWhateverWasChosen() {
        RoomSnapshot emergency = DischargeExamples.in(Phase.EMERGENCY);

        pages.choose(SessionPage.START, emergency);
        pages.choose(SessionPage.DISCHARGE, emergency);

        assertEquals(SessionPage.BEDSIDE, pages.page(emergency));
    }
}
