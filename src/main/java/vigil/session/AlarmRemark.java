package vigil.session;

import vigil.metric.Timestamp;

/// Something about a session's alarm system that is no alarm: what people did to it, and how far an unanswered alarm
/// went.
///
/// @param text what, in words
/// @param by who; empty if nobody was signed in, or the console did it by itself
public record AlarmRemark(Kind kind, Timestamp at, String text, String by) {
    /// What it is about.
    public enum Kind {
        SOUND_TEST,
        AUDIO_PAUSE,
        OXIMETER_PLACE,
        ESCALATION;

        /// True if a person did it.
        public boolean isByPeople() {
            return this != ESCALATION;
        }
    }

    /// How far an alarm that nobody answered went.
    static AlarmRemark of(SessionEvent.Escalated e, Timestamp at) {
        String subject = e.alarm().subject().isEmpty() ? "" : ", " + e.alarm().subject();
        String step = switch (e.step()) {
            case LOUDER -> "louder";
            case OTHER_ROOMS -> "shown in the other rooms";
            case HOOK -> "the clinic's command was run";
        };
        String detail = e.detail().isEmpty() ? "" : ": " + e.detail();
        return new AlarmRemark(
                Kind.ESCALATION, at, e.alarm().condition().words() + subject + " not answered, " + step + detail, "");
    }
}
