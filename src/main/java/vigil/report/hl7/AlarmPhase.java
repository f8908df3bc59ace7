package vigil.report.hl7;

import vigil.alarm.AlarmTransition;

/// What a change of an alarm is called in the facets of a PCD-04 message (clinical facts, section 5).
///
/// @param phase `start`, `update` or `end`
/// @param state `active`, `latched` or `inactive`
/// @param inactivation `enabled`, or `audio-paused` while an acknowledgement holds
record AlarmPhase(String phase, String state, String inactivation) {

    /// @param first true if the alarm was not there before
    static AlarmPhase of(AlarmTransition transition, boolean first) {
        String phase = first ? "start" : "update";
        return switch (transition) {
            case ACTIVE, REALARM, DOWNGRADED -> new AlarmPhase(phase, "active", "enabled");
            case ACKED -> new AlarmPhase(phase, "active", "audio-paused");
            case LATCHED -> new AlarmPhase(phase, "latched", "enabled");
            case INACTIVE -> new AlarmPhase("end", "inactive", "enabled");
        };
    }
}
