package vigil.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.ui.chart.SessionStory;
import vigil.ui.chart.Stories;
import vigil.ui.face.TimeText;

/// Review without a screen: what it lists, opens, keeps up to date and exports, and what it says when it cannot.
class ReviewModelTest {
    private static final Timestamp NOW = new Timestamp(0, 0);

    private final ShelfArchive archive = new ShelfArchive();
    private final List<Runnable> waiting = new ArrayList<>();
    private CompletionStage<String> answer = CompletableFuture.completedFuture("Saved as session.pdf.");
    private final ReviewModel model = new ReviewModel(
            archive,
            PresetShelf.shipped(),
            reference -> Course.UNKNOWN,
            this::write,
            new TimeText(ZoneOffset.UTC),
            waiting::add,
            Runnable::run);

    private CompletionStage<String> write(Session session, SessionExport.Form form, SessionExport.Naming naming) {
        return answer;
    }

    private void work() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    @Test
    void nothingIsReadOnTheCallersThread() {
        archive.breakWith("must not be called here");
        model.refresh();
        assertEquals(1, waiting.size());
        assertEquals("", model.noticeProperty().get());
    }

    @Test
    void theListShowsWhatTheSearchLeaves() {
        archive.put(Stories.review().entries());
        model.refresh();
        work();
        assertEquals("Jonas Tamm", model.sessionsProperty().get().getFirst().patient());
        assertEquals("1:58:00", model.sessionsProperty().get().getFirst().lasted());
        model.searchProperty().set("room 2");
        assertEquals(1, model.sessionsProperty().get().size());
        model.searchProperty().set("marsh");
        assertEquals(0, model.sessionsProperty().get().size());
        assertTrue(model.hasSessions());
    }

    @Test
    void anOpenedSessionBringsItsAlarmsWithTheLimitsThenInForce() {
        SessionId id = archive.put(Stories.review().entries());
        model.open(id);
        work();
        List<AlarmRow> alarms = model.openedProperty().get().orElseThrow().alarms();
        assertEquals(6, alarms.size());
        AlarmRow spo2 = alarms.get(1);
        assertEquals(
                List.of("13:53:49", "SpO₂ 88", "below 90, 15 s", "0:52", "0:09"),
                List.of(spo2.began(), spo2.what(), spo2.limit(), spo2.lasted(), spo2.response()));
        assertEquals("—", alarms.get(0).response());
        assertTrue(alarms.get(0).technical());
        assertEquals("SpO₂ no signal", alarms.get(0).what());
    }

    @Test
    void itsFiguresAreThoseOfTheReport() {
        SessionId id = archive.put(Stories.review().entries());
        model.open(id);
        work();
        List<Figure> figures = model.openedProperty().get().orElseThrow().figures();
        assertEquals(8, figures.size());
        assertEquals(new Figure("Peak NIBP", "204/121", "at 30:55", "of-bp"), figures.getFirst());
        assertEquals(new Figure("Highest rise", "+67/+36", "from 137/85", "of-bp"), figures.get(1));
        assertEquals("1 failed", figures.get(3).note());
    }

    @Test
    void anEmptySessionHasFiguresThatSayThereIsNothing() {
        SessionId id = archive.put(Stories.empty().entries());
        model.open(id);
        work();
        List<Figure> figures = model.openedProperty().get().orElseThrow().figures();
        assertEquals("no reading", figures.getFirst().note());
        assertEquals("no baseline", figures.get(1).note());
        assertEquals("no sample", figures.get(4).note());
    }

    @Test
    void theListComesWhenTheScreenShowsAndKeepsUpWithTheRecord() {
        model.pulse(NOW);
        work();
        assertEquals(0, model.sessionsProperty().get().size());
        archive.put(Stories.bedside().entries());
        model.pulse(NOW.plus(Duration.ofSeconds(5)));
        work();
        assertEquals(1, model.sessionsProperty().get().size());
    }

    @Test
    void aRunningSessionIsReadAnewEveryFiveSecondsAndAnEndedOneNever() {
        SessionId running = archive.put(Stories.bedside().entries());
        model.open(running);
        work();
        for (int tenths = 0; tenths <= 100; tenths++) {
            model.pulse(NOW.plus(Duration.ofMillis(100L * tenths)));
            work();
        }
        assertEquals(4, archive.reads(), "once opened and once rehearsed, then after 5 s and after 10 s");
        archive.put(SessionStory.from(-14).dose(0, 39).end(20).entries());
        model.open(running);
        work();
        for (int second = 11; second < 60; second++) {
            model.pulse(NOW.plus(Duration.ofSeconds(second)));
            work();
        }
        assertEquals(6, archive.reads(), "once opened and once rehearsed, for it has ended, and never again");
    }

    @Test
    void anUnreadableRecordIsSaidInASentenceAndTheOpenSessionStays() {
        SessionId id = archive.put(Stories.review().entries());
        model.open(id);
        work();
        archive.breakWith("the file is locked");
        model.refresh();
        work();
        assertEquals(
                "The record cannot be read: the file is locked",
                model.noticeProperty().get());
        assertTrue(model.openedProperty().get().isPresent());
    }

    @Test
    void aSessionThatIsNotThereIsSaid() {
        model.open(new SessionId("nobody"));
        work();
        assertEquals("The record has no session nobody.", model.noticeProperty().get());
    }

    @Test
    void aSlowAnswerForASessionThatWasClosedIsNotShown() {
        SessionId id = archive.put(Stories.review().entries());
        model.open(id);
        model.close();
        work();
        assertTrue(model.openedProperty().get().isEmpty());
    }

    @Test
    void anExportSaysWhereItWentOrWhyNot() {
        SessionId id = archive.put(Stories.review().entries());
        model.open(id);
        work();
        model.export(SessionExport.Form.PDF, SessionExport.Naming.NAME);
        assertEquals("Saved as session.pdf.", model.noticeProperty().get());
        answer = CompletableFuture.failedFuture(new IllegalStateException("The disk is full."));
        model.export(SessionExport.Form.CSV, SessionExport.Naming.NAME);
        assertEquals("The disk is full.", model.noticeProperty().get());
    }
}
