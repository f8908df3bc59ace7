package vigil.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmPreset;
import vigil.metric.Timestamp;
import vigil.rehearsal.AnsweredEpisode;
import vigil.rehearsal.Comparison;
import vigil.rehearsal.EpisodeFigures;
import vigil.rehearsal.EpisodeRule;
import vigil.rehearsal.RehearsedAlarm;
import vigil.rehearsal.RehearsedRecord;
import vigil.rehearsal.SessionReplay;
import vigil.rehearsal.Side;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// What another preset would have done in the session that is open, beside what happened.
///
/// Thread rule: immutable.
///
/// @param difference the difference in a sentence or two
record RehearsedReview(RehearsedSide inForce, RehearsedSide rehearsed, String difference) {
    private static final Texts TEXTS = Texts.of(RehearsedReview.class);

    /// Works it out through the alarm system itself. Takes about a second for a long session: call it off the FX
    /// thread. Empty if nothing was measured, so that there is nothing to rehearse.
    ///
    /// @param log the whole log of the session
    /// @param inForce the name of the limits that were in force
    static Optional<RehearsedReview> of(List<SessionEntry> log, Session session, String inForce, AlarmPreset preset) {
        boolean isMeasured = log.stream()
                .anyMatch(e ->
                        e.event() instanceof SessionEvent.ReadingTaken || e.event() instanceof SessionEvent.CuffTaken);
        if (!isMeasured) {
            return Optional.empty();
        }
        RehearsedRecord record = SessionReplay.beside(log, preset.limits(), EpisodeRule.STANDARD);
        String limits = shortly(PhraseBook.translate(inForce));
        String now = session.limits().size() > 1 ? TEXTS.say("rehearse.changed", limits) : limits;
        return Optional.of(new RehearsedReview(
                RehearsedSide.of(now, record.of(Side.HAPPENED), session),
                RehearsedSide.of(shortly(PhraseBook.translate(preset.title())), record.of(Side.A), session),
                difference(record)));
    }

    /// A title without what stands in brackets behind it.
    private static String shortly(String title) {
        int bracket = title.indexOf(" (");
        return bracket < 0 ? title : title.substring(0, bracket);
    }

    private static String difference(RehearsedRecord record) {
        List<RehearsedAlarm> happened = record.of(Side.HAPPENED);
        List<RehearsedAlarm> rehearsed = record.of(Side.A);
        int more = rehearsed.size() - happened.size();
        String count = more == 0
                ? TEXTS.say("rehearse.same")
                : TEXTS.say(more > 0 ? "rehearse.more" : "rehearse.fewer", Math.abs(more));
        return firstHigh(count, happened, rehearsed) + " " + episodes(record) + gaps(record);
    }

    private static String firstHigh(String count, List<RehearsedAlarm> happened, List<RehearsedAlarm> rehearsed) {
        Optional<Timestamp> then = RehearsedSide.firstHigh(happened);
        Optional<Timestamp> now = RehearsedSide.firstHigh(rehearsed);
        if (then.isEmpty() || now.isEmpty()) {
            String key =
                    then.isPresent() ? "rehearse.no.high" : now.isPresent() ? "rehearse.high.too" : "rehearse.count";
            return TEXTS.say(key, count);
        }
        Duration later = now.get().since(then.get());
        String key = later.abs().toSeconds() == 0
                ? "rehearse.count"
                : later.isNegative() ? "rehearse.earlier" : "rehearse.later";
        return TEXTS.say(key, count, TimeText.duration(later.abs()));
    }

    private static String episodes(RehearsedRecord record) {
        List<AnsweredEpisode> episodes = new Comparison("", "", EpisodeRule.STANDARD, List.of(record)).episodes();
        EpisodeFigures figures = EpisodeFigures.of(episodes, Side.A, Side.HAPPENED);
        int untold = figures.missed() + figures.lowOnly();
        if (episodes.isEmpty()) {
            return "";
        }
        return untold == 0
                ? TEXTS.say("rehearse.all.told") + " "
                : TEXTS.say("rehearse.untold", untold, episodes.size()) + " ";
    }

    private static String gaps(RehearsedRecord record) {
        return record.gaps()
                .filter(g -> g.count() > 0)
                .map(g -> TEXTS.say("rehearse.gaps", TimeText.duration(g.total())) + " ")
                .orElse("");
    }
}
