package vigil.ui.review;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.ui.chart.ChartWindow;
import vigil.ui.language.Texts;

/// The steps of review's window and cursor over one session: zoom, follow, jump. All within what was recorded.
///
/// Thread rule: FX thread.
final class WindowSteps {
    private static final Texts TEXTS = Texts.of(WindowSteps.class);

    private static final int MINUTE = 60_000;
    private static final int CLOSE_UP = 10 * MINUTE;
    private static final int SHORTEST = MINUTE;

    private Optional<SessionId> id = Optional.empty();
    private int zero;
    private int end = 1;

    boolean isOf(Session session) {
        return id.equals(Optional.of(session.id()));
    }

    void show(Session session) {
        id = Optional.of(session.id());
        zero = session.doseStart().map(session::millisAt).orElse(0);
        end = Math.max(1_000, session.millisAt(session.last()));
    }

    private ChartWindow.Between span(ChartWindow window) {
        return switch (window) {
            case ChartWindow.Between between -> between;
            case ChartWindow.Last last ->
                new ChartWindow.Between(end - (int) last.length().toMillis(), end);
            case ChartWindow.Whole whole -> new ChartWindow.Between(0, end);
        };
    }

    /// The window made shorter (factor below 1) or longer around the cursor, or around its middle.
    ChartWindow zoomed(ChartWindow window, double factor, OptionalInt cursor) {
        ChartWindow.Between now = span(window);
        double length = Math.max(SHORTEST, now.length() * factor);
        if (length >= end) {
            return ChartWindow.WHOLE;
        }
        int middle = now.fromMillis() + now.length() / 2;
        int held = cursor.isPresent() && isIn(cursor.getAsInt(), now) ? cursor.getAsInt() : middle;
        double share = (held - now.fromMillis()) / (double) now.length();
        return within((int) (held - share * length), (int) length);
    }

    private static boolean isIn(int millis, ChartWindow.Between window) {
        return millis >= window.fromMillis() && millis <= window.toMillis();
    }

    private ChartWindow within(int from, int length) {
        int begin = Math.clamp(from, 0, Math.max(0, end - length));
        return new ChartWindow.Between(begin, begin + length);
    }

    /// Ten minutes around a moment.
    ChartWindow around(int millis) {
        return end <= CLOSE_UP ? ChartWindow.WHOLE : within(millis - CLOSE_UP / 2, CLOSE_UP);
    }

    /// The same window, moved only if it does not show the moment.
    ChartWindow containing(ChartWindow window, int millis) {
        ChartWindow.Between now = span(window);
        return isIn(millis, now) ? window : within(millis - now.length() / 2, now.length());
    }

    /// The cursor moved; it begins at minute 0.
    OptionalInt stepped(OptionalInt cursor, Duration by) {
        int to = cursor.isPresent() ? cursor.getAsInt() + (int) by.toMillis() : zero;
        return OptionalInt.of(Math.clamp(to, 0, end));
    }

    /// A moment as the chart counts minutes.
    String minute(int millis) {
        return MinuteText.of(millis - zero);
    }

    /// What the window shows, for example `10:00 to 58:00`.
    String words(ChartWindow window) {
        if (window instanceof ChartWindow.Whole) {
            return TEXTS.say("chart.span.whole");
        }
        ChartWindow.Between now = span(window);
        return TEXTS.say("chart.span", MinuteText.of(now.fromMillis() - zero), MinuteText.of(now.toMillis() - zero));
    }
}
