package vigil.ui.face;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmOccurrence;
import vigil.metric.CuffFailure;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;
import vigil.monitor.CuffStatus;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The blood pressure as a cell shows it: an event with an age, and when the next one is due (ux 6.2).
///
/// Thread rule: immutable.
///
/// @param digits `142/88`, or the live cuff pressure, or `--`
/// @param age of the reading, or what happens now: `1:00 ago`, `measuring 0:18`, `failed 14:16`
/// @param clock when it was taken, `14:06:42`; empty if there is none
/// @param next what comes: `Next in 9:00`, `Due in 2:10`, `3:10 overdue`, `Repeat in 4:20`
/// @param nextStrong true if that needs attention
/// @param share how much of the time to the next reading has passed, 0 to 1
/// @param map `MAP 106`; empty if there is no reading
/// @param note a line about the reading: its change from the baseline, why it failed, what it was
/// @param byHand true if a person measured the shown reading and typed it in
/// @param earlier the three readings before, newest first
// Requirement: UI-AGE-2
// Control: H2
public record CuffFace(
        String digits,
        ValueFace.Tone tone,
        boolean measuring,
        boolean failed,
        String age,
        String clock,
        String next,
        boolean nextStrong,
        double share,
        String map,
        String note,
        boolean byHand,
        List<Earlier> earlier,
        AlarmLook look) {
    private static final Texts TEXTS = Texts.of(CuffFace.class);

    /// A reading of before: `139/86`, `13:56`.
    public record Earlier(String value, String clock, boolean byHand) {}

    /// Ux 6.2: digits turn grey 2 minutes after they were due, and go after an hour.
    static final Duration GREY_AFTER_DUE = Duration.ofMinutes(2);

    static final Duration GONE_AT = Duration.ofMinutes(60);

    public CuffFace {
        earlier = List.copyOf(earlier);
    }

    /// The face of a cuff.
    ///
    /// @param note what to say of the newest result, for example its change from the baseline
    public static CuffFace of(
            CuffStatus cuff, Optional<AlarmOccurrence> alarm, String note, TimeText time, Timestamp now) {
        AlarmLook look = alarm.map(AlarmLook::of).orElse(AlarmLook.NONE);
        Optional<CuffResult> last = cuff.lastResult();
        CuffDue due = CuffDue.of(cuff, now);
        String was = last.map(CuffFace::pressures).orElse("");
        boolean failed = cuff.latest().orElse(null) instanceof CuffFailure;
        return new CuffFace(
                digits(cuff, last, now),
                tone(cuff, last, failed, now),
                cuff.runningSince().isPresent(),
                failed && cuff.runningSince().isEmpty(),
                age(cuff, last, time, now),
                last.map(r -> time.clock(r.at())).orElse(""),
                due.words(),
                due.strong(),
                due.share(),
                last.filter(r -> isShown(r, now)).map(CuffFace::map).orElse(""),
                note(cuff, alarm, last, was, note, time, now),
                last.filter(CuffFace::isByHand).isPresent(),
                earlier(cuff, time),
                look);
    }

    /// `142/88`.
    public static String pressures(CuffResult reading) {
        return reading.systolic() + "/" + reading.diastolic();
    }

    private static boolean isByHand(CuffResult reading) {
        return reading.device().equals(Measurement.BY_HAND);
    }

    private static String map(CuffResult reading) {
        return reading.mean().isPresent()
                ? TEXTS.say("cuff.map", Integer.toString(reading.mean().getAsInt()))
                : "";
    }

    private static boolean isShown(CuffResult reading, Timestamp now) {
        return now.since(reading.at()).compareTo(GONE_AT) < 0;
    }

    private static String digits(CuffStatus cuff, Optional<CuffResult> last, Timestamp now) {
        if (cuff.runningSince().isPresent() && cuff.pressure().isPresent()) {
            return Integer.toString(cuff.pressure().getAsInt());
        }
        return last.filter(r -> isShown(r, now)).map(CuffFace::pressures).orElse("--");
    }

    private static ValueFace.Tone tone(CuffStatus cuff, Optional<CuffResult> last, boolean failed, Timestamp now) {
        boolean running = cuff.runningSince().isPresent();
        if (running && cuff.pressure().isPresent()) {
            return ValueFace.Tone.LIVE;
        }
        if (last.isEmpty() || !isShown(last.get(), now)) {
            return ValueFace.Tone.MISSING;
        }
        boolean late =
                cuff.due().map(d -> now.since(d).compareTo(GREY_AFTER_DUE) >= 0).orElse(false);
        return running || failed || late ? ValueFace.Tone.DOUBTFUL : ValueFace.Tone.LIVE;
    }

    private static String age(CuffStatus cuff, Optional<CuffResult> last, TimeText time, Timestamp now) {
        if (cuff.runningSince().isPresent()) {
            return TEXTS.say(
                    "cuff.measuring",
                    TimeText.duration(now.since(cuff.runningSince().get())));
        }
        if (cuff.latest().orElse(null) instanceof CuffFailure failure) {
            return TEXTS.say("cuff.failed", time.shortClock(failure.at()));
        }
        return last.map(r -> TEXTS.say("cuff.ago", TimeText.duration(now.since(r.at()))))
                .orElse("");
    }

    private static String note(
            CuffStatus cuff,
            Optional<AlarmOccurrence> alarm,
            Optional<CuffResult> last,
            String was,
            String note,
            TimeText time,
            Timestamp now) {
        if (cuff.runningSince().isPresent()) {
            return cuff.pressure().isPresent() ? inflating(was) : "";
        }
        if (cuff.latest().orElse(null) instanceof CuffFailure failure) {
            String reason = PhraseBook.translate(failure.reason());
            return cuff.retries() > 0 ? TEXTS.say("cuff.retry", reason, Integer.toString(cuff.retries())) : reason;
        }
        if (last.isEmpty()) {
            return TEXTS.say("cuff.none");
        }
        if (!isShown(last.get(), now)) {
            return TEXTS.say("cuff.last", was, time.shortClock(last.get().at()));
        }
        return alarm.filter(a -> AlarmLook.of(a).latched())
                .map(a -> TEXTS.say("cuff.latched", a.title().replace("BP ", "")))
                .orElse(note);
    }

    private static String inflating(String was) {
        return was.isEmpty() ? TEXTS.say("cuff.pressure") : TEXTS.say("cuff.pressure.was", was);
    }

    private static List<Earlier> earlier(CuffStatus cuff, TimeText time) {
        List<CuffResult> results = cuff.results();
        return results.reversed().stream()
                .skip(1)
                .limit(3)
                .map(r -> new Earlier(pressures(r), time.shortClock(r.at()), isByHand(r)))
                .toList();
    }
}
