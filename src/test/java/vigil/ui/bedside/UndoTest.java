package vigil.ui.bedside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.monitor.MonitorCommand;
import vigil.session.Correctable;
import vigil.session.SessionEvent;
import vigil.ui.control.Desk;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.SessionStory;

/// For ten seconds the button that recorded something takes it back, as a correction of the record.
class UndoTest {
    private static final double NOW = 31.2;

    private final SessionStory story = ExampleClinic.story1();
    private final ExampleRooms rooms = ExampleClinic.rooms();
    private final Desk desk = Desk.of(rooms, ExampleClinic.TIME);
    private final BedsideViewModel bedside = new BedsideViewModel(desk);

    @Test
    void aScoreThatIsFourSecondsOldIsTakenBackByItsOwnLevelAndNoOther() {
        tell(4, new SessionEvent.SedationScored(4, "N"));

        bedside.pressSedation(3);
        assertEquals(List.of(new MonitorCommand.ScoreSedation(3, "")), commands());

        bedside.pressSedation(4);
        assertEquals(correction(), commands().getLast());
    }

    @Test
    void aMarkIsTakenBackByTheButtonThatSetIt() {
        tell(9.5, new SessionEvent.EventMarked("Mark", "N"));

        assertEquals(1, undos().mark().orElseThrow().secondsLeft());
        bedside.pressMark();

        assertEquals(List.of(correction()), commands());
    }

    @Test
    void afterTenSecondsTheSameButtonMarksAgain() {
        tell(10, new SessionEvent.EventMarked("Mark", "N"));

        bedside.pressMark();

        assertEquals(List.of(new MonitorCommand.MarkEvent("Mark", "")), commands());
    }

    @Test
    void aHandThatHitsTwiceTakesNothingBack() {
        tell(0.3, new SessionEvent.SedationScored(4, "N"));

        bedside.pressSedation(4);

        assertTrue(commands().isEmpty(), "neither scored twice nor taken back");
    }

    @Test
    void anAdverseEventIsKnownByItsWords() {
        tell(2, new SessionEvent.AdverseEvent("Vomiting", "N"));

        assertTrue(undos().adverse().orElseThrow().isOf("Vomiting"));
        assertFalse(undos().adverse().orElseThrow().isOf("Nausea"));
        assertTrue(undos().sedation().isEmpty());
    }

    private void tell(double secondsAgo, SessionEvent event) {
        story.tell(NOW - secondsAgo / 60, event);
        rooms.publish(ExampleClinic.room1Builder().session(story.session()).build());
        bedside.open("Room 1");
        bedside.pulse(ExampleClinic.NOW);
    }

    private Undos undos() {
        return face().undos();
    }

    private BedsideFace face() {
        BedsideFace face = bedside.face().get();
        assertTrue(face != null);
        return java.util.Objects.requireNonNull(face);
    }

    private MonitorCommand correction() {
        long entry = face().session().charting().correctables().stream()
                .map(Correctable::entry)
                .max(Long::compare)
                .orElseThrow();
        return new MonitorCommand.Correct(entry, Optional.empty(), Optional.empty(), Undo.REASON, "");
    }

    private List<MonitorCommand> commands() {
        return rooms.asked().stream().map(ExampleRooms.Asked::command).toList();
    }
}
