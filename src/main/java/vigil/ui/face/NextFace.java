package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.session.schedule.Due;
import vigil.session.schedule.DueKind;
import vigil.session.schedule.Schedule;
import vigil.treatment.Modality;
import vigil.treatment.Scale;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The one thing that is due first in a room.
///
/// Thread rule: immutable.
///
/// @param when `Next · at 14:16:42`
/// @param what `NIBP and MOAA/S in 9:00`
/// @param kind what it is, for whoever wants to do it
/// @param scales what is to be scored then
public record NextFace(String when, String what, DueKind kind, List<Scale> scales) {
    private static final Texts TEXTS = Texts.of(NextFace.class);

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

    /// When that scale is to be scored next: `due now`, `next with NIBP`; empty if it is not.
    public static String scoring(Session session, Scale scale, Timestamp now) {
        return Schedule.of(session, now).stream()
                .filter(due -> due.scales().contains(scale))
                .findFirst()
                .map(due -> TEXTS.say(due.kind() == DueKind.SCORE ? "next.dueNow" : "next.withCuff"))
                .orElse("");
    }

    /// A score that was not given, for whoever sees the room from afar, the longest wording first: `MOAA/S due since
    /// 09:32, 1:20:00 overdue`. Empty until it is as late as a reading may be before anybody is told.
    public static List<String> unscored(Session session, TimeText time, Timestamp now) {
        return Schedule.of(session, now).stream()
                .filter(due -> due.kind() == DueKind.SCORE)
                .filter(due ->
                        now.since(due.at()).compareTo(session.treatment().cuff().overdueLow()) >= 0)
                .findFirst()
                .map(due -> unscored(words(due, session), time.shortClock(due.at()), now.since(due.at())))
                .orElse(List.of());
    }

    private static List<String> unscored(String words, String since, Duration late) {
        String age = TimeText.duration(late);
        return List.of(
                TEXTS.say("next.unscored", words, since, age),
                TEXTS.say("next.unscored.short", words, age),
                TEXTS.say("next.unscored.least", words, age));
    }

    private static NextFace face(Due due, Session session, TimeText time, Timestamp now) {
        Duration left = due.at().since(now);
        boolean over = left.isNegative() || left.isZero();
        String words = words(due, session);
        return switch (due.kind()) {
            case DEVICE ->
                over
                        ? new NextFace(
                                TEXTS.say("next.from", time.clock(due.at())),
                                TEXTS.say("next.mayBeGiven", words),
                                due.kind(),
                                List.of())
                        : new NextFace(
                                TEXTS.say("next.in", TimeText.countdown(left)),
                                TEXTS.say("next.what.from", words, time.clock(due.at())),
                                due.kind(),
                                List.of());
            case SCORE ->
                over
                        ? new NextFace(
                                TEXTS.say("next.overdue", time.clock(due.at()), TimeText.duration(left.negated())),
                                TEXTS.say("next.what.due", words),
                                due.kind(),
                                due.scales())
                        : new NextFace(
                                TEXTS.say("next.at", time.clock(due.at())),
                                TEXTS.say("next.what.in", words, TimeText.countdown(left)),
                                due.kind(),
                                due.scales());
            case CUFF, DOSE_END, LEAVE -> plain(due, words, left, time);
        };
    }

    private static NextFace plain(Due due, String words, Duration left, TimeText time) {
        String at = time.clock(due.at());
        if (left.isNegative()) {
            String late = TimeText.duration(left.negated());
            return new NextFace(TEXTS.say("next.overdue", at, late), words, due.kind(), due.scales());
        }
        String in = TimeText.countdown(left);
        return words.length() > LONG
                ? new NextFace(TEXTS.say("next.inAt", in, at), words, due.kind(), due.scales())
                : new NextFace(
                        TEXTS.say("next.at", at), TEXTS.say("next.what.in", words, in), due.kind(), due.scales());
    }

    private static String words(Due due, Session session) {
        return switch (due.kind()) {
            case DOSE_END ->
                TEXTS.say(session.plan().modality() == Modality.IV ? "next.end.infusion" : "next.end.dose");
            case LEAVE -> TEXTS.say("next.leave");
            case CUFF, SCORE, DEVICE -> Texts.begun(PhraseBook.translate(brief(due.words())));
        };
    }

    /// Long words go without a scale's range and with a comma for every "and".
    private static String brief(String words) {
        String brief = words.replace(RANGE, "").replace("Dissociation", "dissociation");
        return brief.length() > LONG ? brief.replace(" and ", ", ") : brief;
    }
}
