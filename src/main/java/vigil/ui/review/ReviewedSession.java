package vigil.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigil.report.SessionStatistics;
import vigil.session.AlarmEpisode;
import vigil.session.Session;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// A session with everything review says about it, worked out once.
///
/// Thread rule: immutable.
///
/// @param responses the median time to acknowledge and how many alarms were brief, in words
public record ReviewedSession(
        Session session, List<Figure> figures, List<AlarmRow> alarms, List<EventRow> events, String responses) {
    private static final Texts TEXTS = Texts.of(ReviewedSession.class);

    /// Works it out. Takes some milliseconds: call it off the FX thread.
    public static ReviewedSession of(Session session, TimeText time) {
        SessionStatistics statistics = SessionStatistics.of(session);
        return new ReviewedSession(
                session,
                Figure.of(session, statistics),
                AlarmRow.of(session, time),
                EventRows.of(session, time),
                responses(session, statistics.alarms().brief()));
    }

    /// The events with the bookmarks among them, by time.
    List<EventRow> eventsWith(List<Integer> bookmarks, TimeText time) {
        List<EventRow> rows = new ArrayList<>(events);
        bookmarks.forEach(at -> rows.add(EventRow.bookmark(session, at, TEXTS.say("event.bookmark"), time)));
        rows.sort(Comparator.comparingInt(EventRow::millis));
        return List.copyOf(rows);
    }

    private static String responses(Session session, int brief) {
        List<Duration> answered = session.alarms().stream()
                .filter(a -> a.acknowledged().isPresent())
                .map(ReviewedSession::response)
                .sorted()
                .toList();
        return answered.isEmpty()
                ? TEXTS.say("alarms.brief", brief)
                : TEXTS.say("alarms.median", TimeText.duration(answered.get(answered.size() / 2)), brief);
    }

    private static Duration response(AlarmEpisode alarm) {
        return alarm.acknowledged().map(at -> at.since(alarm.began())).orElse(Duration.ZERO);
    }
}
