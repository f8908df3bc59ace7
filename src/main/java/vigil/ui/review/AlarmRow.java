package vigil.ui.review;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmPriority;
import vigil.alarm.SampledRule;
import vigil.alarm.TechnicalDelays;
import vigil.report.AlarmStatistics;
import vigil.session.AlarmEpisode;
import vigil.session.Session;
import vigil.ui.face.AlarmWords;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One alarm as the list of review tells it.
///
/// Thread rule: immutable.
///
/// @param number the same as beside its mark in the chart
/// @param began the clock time
/// @param what the value that began it, or what was wrong
/// @param limit the limit then in force, with its delay
/// @param lasted for example `0:52`; `goes on` while it lives
/// @param response from onset to acknowledgement; a dash if nobody acknowledged it
/// @param by who acknowledged it; empty if nobody did
/// @param fromMillis when it began, in milliseconds since the session began
/// @param toMillis when it ended, or the end of what is known
public record AlarmRow(
        int number,
        AlarmPriority priority,
        boolean technical,
        String began,
        String what,
        String limit,
        String lasted,
        String response,
        String by,
        int fromMillis,
        int toMillis) {
    private static final Texts TEXTS = Texts.of(AlarmRow.class);

    /// The rows of all alarms, by time.
    static List<AlarmRow> of(Session session, TimeText time) {
        return session.alarms().stream().map(a -> of(a, session, time)).toList();
    }

    private static AlarmRow of(AlarmEpisode alarm, Session session, TimeText time) {
        String what = what(alarm);
        boolean lives = alarm.ended().isEmpty() && !session.isEnded();
        return new AlarmRow(
                alarm.number(),
                alarm.priority(),
                alarm.id().condition().kind() == AlarmKind.TECHNICAL,
                time.clock(alarm.began()),
                what,
                limit(alarm),
                lives ? TEXTS.say("alarms.goes.on") : TimeText.duration(AlarmStatistics.lasted(alarm, session.last())),
                alarm.acknowledged()
                        .map(at -> TimeText.duration(at.since(alarm.began())))
                        .orElse("—"),
                alarm.acknowledged()
                        .map(at -> AlarmWords.person(alarm.acknowledgedBy()))
                        .orElse(""),
                session.millisAt(alarm.began()),
                session.millisAt(alarm.ended().orElse(session.last())));
    }

    /// The value of a patient alarm; for the equipment, what is wrong with it.
    private static String what(AlarmEpisode alarm) {
        AlarmCondition condition = alarm.id().condition();
        int comma = alarm.cause().indexOf(", ");
        if (condition.kind() == AlarmKind.PHYSIOLOGICAL && comma > 0) {
            return PhraseBook.translate(alarm.cause().substring(0, comma));
        }
        return Texts.begun(PhraseBook.translate(condition.words()));
    }

    /// What it passed, as the record says it, and after which delay it signals.
    private static String limit(AlarmEpisode alarm) {
        TechnicalDelays technical = alarm.limits().technical();
        return switch (alarm.id().condition()) {
            case SPO2_LOW,
                    PR_HIGH,
                    PR_LOW,
                    BP_HIGH,
                    BP_RISE,
                    BP_LOW,
                    RR_HIGH,
                    RR_LOW,
                    ETCO2_HIGH,
                    ETCO2_LOW,
                    SEDATION -> passed(alarm) + delay(alarm);
            case SPO2_NO_SIGNAL ->
                seconds(alarm.priority() == AlarmPriority.LOW ? technical.noSignalLow() : technical.noSignalMedium());
            case LINK_LOST -> seconds(technical.linkLost());
            case NIBP_FAIL,
                    NIBP_OVERDUE,
                    REPEAT_DUE,
                    NIBP_40_MIN,
                    DEVICE_ALARM,
                    DEVICE_FAULT,
                    SCREEN_STALLED,
                    GUARD_LOST,
                    AUDIO_LOST,
                    RECORD_FAILED,
                    DISK_LOW,
                    CLOCK_JUMP,
                    BAD_FRAMES,
                    WAVEFORM_LOST,
                    RAW_LOST -> PhraseBook.translate(alarm.cause());
        };
    }

    private static String passed(AlarmEpisode alarm) {
        int comma = alarm.cause().indexOf(", ");
        String limit = comma > 0 ? alarm.cause().substring(comma + 2) : alarm.cause();
        // As short as the column is narrow; the whole sentence stands in the record and on the report.
        if (limit.startsWith("second above ")) {
            String passed = limit.substring("second ".length()).replaceFirst(",.*", "");
            return TEXTS.say("alarms.twice", PhraseBook.translate(passed));
        }
        int baseline = limit.indexOf(" from baseline ");
        return baseline < 0
                ? PhraseBook.translate(limit)
                : TEXTS.say("alarms.over.baseline", PhraseBook.translate(limit.substring(0, baseline)));
    }

    private static String delay(AlarmEpisode alarm) {
        return alarm.limits().sampled().stream()
                .filter(r -> r.condition() == alarm.id().condition() && r.priority() == alarm.priority())
                .map(SampledRule::delayOn)
                .filter(Duration::isPositive)
                .map(d -> ", " + seconds(d))
                .limit(1)
                .collect(Collectors.joining());
    }

    private static String seconds(Duration time) {
        return TEXTS.say("alarms.seconds", time.toSeconds());
    }

    /// The whole row for those who hear it.
    String spoken() {
        return TEXTS.say(
                "alarms.spoken",
                number,
                TEXTS.say("priority." + priority),
                began,
                what,
                limit,
                lasted,
                by.isEmpty() ? TEXTS.say("alarms.response.none") : response + ", " + by);
    }
}
