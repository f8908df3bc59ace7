package vigil.ui.review;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.session.LoggedAlarm;
import vigil.session.SessionId;
import vigil.ui.chart.SessionStory;
import vigil.ui.chart.Stories;
import vigil.ui.face.TimeText;
import vigil.ui.history.HistoryModel;

/// The review screen over a shelf of example sessions, for whoever looks at all screens.
///
/// Thread rule: FX thread.
public final class ReviewExamples {
    private ReviewExamples() {}

    /// The screen with its list of sessions.
    public static ReviewScreen list() {
        return screen(new ShelfArchive(), Stories.review());
    }

    /// The screen with one session open.
    public static ReviewScreen open(SessionStory story) {
        ShelfArchive archive = new ShelfArchive();
        SessionId id = archive.put(story.entries());
        ReviewScreen screen = screen(archive, story);
        screen.open(id);
        return screen;
    }

    private static ReviewScreen screen(ShelfArchive archive, SessionStory story) {
        ShelfCourse.put(archive);
        SessionId id = archive.put(story.entries());
        ReviewModel model = new ReviewModel(
                archive,
                PresetShelf.shipped(),
                reference -> ShelfCourse.of(archive, reference),
                (s, f, n) -> CompletableFuture.completedFuture("Saved."),
                new TimeText(ZoneOffset.UTC),
                Runnable::run,
                Runnable::run);
        ReviewScreen screen = new ReviewScreen(
                model,
                new HistoryModel(q -> alarms(id), model.time(), Runnable::run, Runnable::run),
                List.of("Room 1", "Infusion room south 12"));
        model.refresh();
        return screen;
    }

    /// One alarm of each kind, answered and unanswered.
    private static List<LoggedAlarm> alarms(SessionId session) {
        AlarmCondition[] all = AlarmCondition.values();
        return java.util.stream.IntStream.range(0, all.length)
                .mapToObj(n -> alarm(session, n, all[n]))
                .toList();
    }

    private static LoggedAlarm alarm(SessionId session, int number, AlarmCondition condition) {
        Timestamp began = new Timestamp(0, 1_795_529_262_000L - number * 1_111_000L);
        return new LoggedAlarm(
                session,
                "Room 1",
                number,
                began,
                Optional.of(began.plus(Duration.ofSeconds(20 + number % 900))),
                AlarmId.of(condition),
                AlarmPriority.values()[number % 3],
                "second above 180/110, first 186/112, 4:50 before",
                number % 2 == 0 ? "" : "R. Okafor, RN",
                number % 3 == 0 ? Optional.empty() : Optional.of(began.plus(Duration.ofSeconds(9))),
                "standard",
                2,
                true);
    }
}
