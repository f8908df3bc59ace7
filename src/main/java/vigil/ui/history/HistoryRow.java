package vigil.ui.history;

import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmPriority;
import vigil.session.LoggedAlarm;
import vigil.session.SessionId;
import vigil.ui.face.AlarmWords;
import vigil.ui.face.TimeText;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One alarm as the history tells it.
///
/// Thread rule: immutable.
///
/// @param began day and clock time
/// @param what the condition, and which device where there are several
/// @param cause the value and the limit that began it
/// @param lasted for example `lasted 0:52`; `goes on` while it lives
/// @param answer who acknowledged it, and how long after it began; `not acknowledged` if nobody did
public record HistoryRow(
        SessionId session,
        String room,
        AlarmPriority priority,
        boolean technical,
        String began,
        String what,
        String cause,
        String lasted,
        String answer) {
    private static final Texts TEXTS = Texts.of(HistoryRow.class);

    static HistoryRow of(LoggedAlarm alarm, TimeText time) {
        String subject = alarm.id().subject();
        String words = Texts.begun(PhraseBook.translate(alarm.id().condition().words()));
        return new HistoryRow(
                alarm.session(),
                alarm.room(),
                alarm.priority(),
                alarm.id().condition().kind() == AlarmKind.TECHNICAL,
                time.day(alarm.began()) + "  " + time.clock(alarm.began()),
                subject.isEmpty() ? words : words + " · " + device(subject),
                PhraseBook.translate(alarm.cause()),
                alarm.ended()
                        .map(end -> TEXTS.say("lasted", TimeText.duration(end.since(alarm.began()))))
                        .orElseGet(() -> TEXTS.say("goes.on")),
                answer(alarm));
    }

    /// A link is named by its profile; the address it was plugged in at says nothing about the alarm.
    private static String device(String subject) {
        int at = subject.indexOf('@');
        return at < 0 ? subject : subject.substring(0, at);
    }

    private static String answer(LoggedAlarm alarm) {
        return alarm.acknowledged()
                .map(at -> TEXTS.say(
                        "answered",
                        TimeText.duration(at.since(alarm.began())),
                        AlarmWords.person(alarm.acknowledgedBy())))
                .orElseGet(() -> TEXTS.say("unanswered"));
    }

    /// The whole row for those who hear it.
    String spoken() {
        return TEXTS.say("spoken", TEXTS.say("priority." + priority), room, began, what, cause, lasted, answer);
    }
}
