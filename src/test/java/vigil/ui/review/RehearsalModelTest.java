package vigil.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.alarm.PresetShelf;
import vigil.session.EveryEvent;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionFold;
import vigil.session.SessionId;

/// What the rehearsal card shows of a session, without a screen.
class RehearsalModelTest {
    private final ShelfArchive archive = new ShelfArchive();
    private final List<Runnable> waiting = new ArrayList<>();
    private final RehearsalModel model =
            new RehearsalModel(archive, PresetShelf.shipped(), waiting::add, Runnable::run);

    /// SpO2 90.5 from second 10 on for a minute: LOW for standard, MEDIUM for cautious; recorded was what standard
    /// says.
    private static List<SessionEntry> log(boolean measured) {
        List<SessionEntry> log = new ArrayList<>();
        add(log, 0, EveryEvent.started(new SessionId("20261124-150000-R1"), false));
        for (int t = 1; measured && t <= 100; t++) {
            add(log, t, EveryEvent.reading(t, t < 10 || t >= 70 ? 97 : 90));
            AlarmId low = AlarmId.of(AlarmCondition.SPO2_LOW);
            if (t == 40) {
                add(
                        log,
                        t,
                        new SessionEvent.AlarmChanged(new AlarmEvent(
                                EveryEvent.at(t),
                                low,
                                AlarmTransition.ACTIVE,
                                AlarmPriority.LOW,
                                "SpO₂ 90, below 92")));
            }
            if (t == 75) {
                add(
                        log,
                        t,
                        new SessionEvent.AlarmChanged(
                                new AlarmEvent(EveryEvent.at(t), low, AlarmTransition.INACTIVE, null, "")));
            }
        }
        add(log, 101, new SessionEvent.Ended("discharged", ""));
        return log;
    }

    private static void add(List<SessionEntry> log, int second, SessionEvent event) {
        log.add(new SessionEntry(log.size() + 1L, EveryEvent.at(second), event));
    }

    private void open(List<SessionEntry> log) {
        archive.put(log);
        model.opened(session(log));
    }

    private static Session session(List<SessionEntry> log) {
        return SessionFold.of(log).orElseThrow();
    }

    private void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private RehearsedReview result() {
        return model.shownProperty().get().result().orElseThrow();
    }

    @Test
    void theOtherPresetStandsBesideWhatHappened() {
        open(log(true));
        assertEquals("Rehearsing…", model.shownProperty().get().reason());
        work();
        RehearsedReview result = result();

        assertEquals("Ketamine standard", result.inForce().title());
        assertEquals("Cautious", result.rehearsed().title());
        assertEquals(
                List.of("0", "0", "1", "0:35", "0 %", "—"),
                List.of(
                        result.inForce().high(),
                        result.inForce().medium(),
                        result.inForce().low(),
                        result.inForce().inAlarm(),
                        result.inForce().brief(),
                        result.inForce().firstHigh()));
        assertEquals("1", result.rehearsed().medium());
        assertEquals("0:50", result.rehearsed().inAlarm(), "from 15 s after the limit was passed");
        assertEquals(40 / 101.0, result.inForce().marks().getFirst().share(), 1e-3);
        assertTrue(result.difference().startsWith("Same number of alarms. "), result.difference());
    }

    @Test
    void theChosenPresetIsRehearsedAndAnOlderQuestionIsForgotten() {
        open(log(true));
        Runnable older = waiting.removeFirst();
        model.choose(AlarmPreset.STANDARD);
        work();
        older.run();
        assertEquals("Ketamine standard", result().rehearsed().title());
        assertEquals(AlarmPreset.STANDARD, model.shownProperty().get().chosen().orElseThrow());
    }

    @Test
    void withoutMeasurementsItSaysWhyNot() {
        open(log(false));
        work();
        assertTrue(model.shownProperty().get().result().isEmpty());
        assertEquals(
                "Nothing was measured in this session: nothing to rehearse.",
                model.shownProperty().get().reason());
    }

    @Test
    void aRecordThatCannotBeReadIsSaid() {
        open(log(true));
        archive.breakWith("the disk is gone");
        work();
        assertEquals(
                "It cannot be rehearsed: the disk is gone",
                model.shownProperty().get().reason());
    }

    @Test
    void whatWasMissingIsSaid() {
        List<SessionEntry> log = log(true);
        log.removeLast();
        SessionEvent.ReadingTaken late = EveryEvent.reading(160, 97);
        log.add(new SessionEntry(log.size() + 1L, EveryEvent.START.plus(Duration.ofSeconds(160)), late));
        open(log);
        work();
        assertTrue(
                result().difference().contains("SpO₂ is missing for 1:00: not judged there."), result().difference());
    }

    @Test
    void theSameSessionOpenedAgainIsNotRehearsedAgain() {
        List<SessionEntry> log = log(true);
        open(log);
        work();
        model.opened(session(log));
        assertEquals(List.of(), waiting);
    }
}
