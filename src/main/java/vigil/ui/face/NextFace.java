package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.session.schedule.Due;
import vigil.session.schedule.DueKind;
import vigil.session.schedule.Schedule;
import vigil.treatment.Scale;

/// The one thing that is due first in a room.
///
/// Thread rule: immutable.
///
/// @param when `Next · at 14:16:42`
/// @param what `NIBP and MOAA/S in 9:00`
/// @param kind what it is, for whoever wants to do it
/// @param scales what is to be scored then
public record NextFace(String when, String what, DueKind kind, List<Scale> scales) {
    /// Words that leave no room for a countdown beside them, letters.
    private static final int LONG = 20;
    /// A scale's range is not said where it is due.
    private static final String RANGE = " 0–10";

    public NextFace {
        scales = List.copyOf(scales);
    }

    /// What comes first; empty while nothing is planned.
    public static Optional<NextFace> of(RoomSnapshot room, TimeText time, Timestamp now) {
        return room.session()
                .filter(s -> !s.isEnded())
                .flatMap(s -> Schedule.of(s, now).stream().findFirst().map(due -> face(due, s, time, now)));
    }

    private static NextFace face(Due due, Session session, TimeText time, Timestamp now) {
        Duration left = due.at().since(now);
        boolean over = left.isNegative() || left.isZero();
        String words = words(due, session);
        return switch (due.kind()) {
            case DEVICE ->
                over
                        ? new NextFace("From " + time.clock(due.at()), words + " may be given", due.kind(), List.of())
                        : new NextFace(
                                "Next · in " + TimeText.countdown(left),
                                words + " from " + time.clock(due.at()),
                                due.kind(),
                                List.of());
            case SCORE ->
                new NextFace(
                        (over ? "Since " : "Next · at ") + time.clock(due.at()),
                        over ? words + " due" : words + " in " + TimeText.countdown(left),
                        due.kind(),
                        due.scales());
            case CUFF, DOSE_END, LEAVE -> plain(due, words, left, time);
        };
    }

    private static NextFace plain(Due due, String words, Duration left, TimeText time) {
        String at = time.clock(due.at());
        if (left.isNegative()) {
            String late = TimeText.duration(left.negated()) + " overdue";
            return new NextFace("Due since " + at + ", " + late, words, due.kind(), due.scales());
        }
        String in = " in " + TimeText.countdown(left);
        return words.length() > LONG
                ? new NextFace("Next ·" + in + ", at " + at, words, due.kind(), due.scales())
                : new NextFace("Next · at " + at, words + in, due.kind(), due.scales());
    }

    private static String words(Due due, Session session) {
        return switch (due.kind()) {
            case DOSE_END ->
                "End of "
                        + PhaseFace.word(Phase.DOSING, session.plan().modality())
                                .toLowerCase(Locale.ROOT);
            case LEAVE -> "Earliest leave";
            case CUFF, SCORE, DEVICE -> upper(due.words().replace(RANGE, ""));
        };
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
