package vigil.ui.face;

import java.util.Optional;
import vigil.alarm.AlarmKind;
import vigil.session.AlarmEpisode;
import vigil.session.Session;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The alarm that ended last, as the quiet band tells of it (ux 12.2).
///
/// Thread rule: immutable.
///
/// @param first `Last: SpO₂ 88, below 90, at 13:53:50 for 0:52,`
/// @param brief the same without how long it lasted, for a narrow band
/// @param second `acknowledged after 0:09 by R. Okafor`
public record LastAlarm(String first, String brief, String second) {
    private static final Texts TEXTS = Texts.of(LastAlarm.class);

    /// The newest ended alarm of a session.
    public static Optional<LastAlarm> of(Session session, TimeText time) {
        return session.alarms().reversed().stream()
                .filter(a -> a.ended().isPresent())
                .findFirst()
                .map(a -> new LastAlarm(said("last.what", a, time), said("last.what.short", a, time), second(a)));
    }

    private static String said(String key, AlarmEpisode alarm, TimeText time) {
        String lasted = TimeText.duration(alarm.ended().orElseThrow().since(alarm.began()));
        boolean patient = alarm.id().condition().kind() == AlarmKind.PHYSIOLOGICAL;
        String what = patient && !alarm.cause().isEmpty()
                ? alarm.cause()
                : alarm.id().condition().words();
        return TEXTS.say(key, PhraseBook.translate(what), time.clock(alarm.began()), lasted);
    }

    private static String second(AlarmEpisode alarm) {
        return alarm.acknowledged()
                .map(at -> TEXTS.say(
                        alarm.acknowledgedBy().isEmpty() ? "last.acknowledged" : "last.acknowledgedBy",
                        TimeText.duration(at.since(alarm.began())),
                        AlarmWords.person(alarm.acknowledgedBy())))
                .orElseGet(() -> TEXTS.say("last.ended"));
    }
}
