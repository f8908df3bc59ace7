package vigil.ui.control;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import vigil.ui.language.Language;

/// How this clinic wants its console, where that is a matter of taste and place. Nothing here touches an alarm.
///
/// Thread rule: immutable.
///
/// @param language what the console speaks
/// @param night from when to when wall and bedside are dimmed by themselves; empty for never
/// @param reducedMotion true if sheets and zoom do not move; alarms flash all the same
/// @param textStep 1 for forms, review and devices in letters 1.15 times as large, otherwise 0
/// @param autoLock after how long without a touch the console locks itself; empty for never. Monitoring, alarms and
///     their sound know nothing of it
public record Preferences(
        Language language, Optional<Night> night, boolean reducedMotion, int textStep, Optional<Duration> autoLock) {
    /// What holds before anybody chose. Night from 19:00 is ux 4.4; its end and the ten minutes are this project's own.
    public static final Preferences DEFAULT = new Preferences(
            Language.ENGLISH,
            Optional.of(new Night(LocalTime.of(19, 0), LocalTime.of(7, 0))),
            false,
            0,
            Optional.of(Duration.ofMinutes(10)));

    /// A span of the clock, over midnight as a rule.
    public record Night(LocalTime from, LocalTime until) {
        /// True if that time of day lies in it.
        public boolean holds(LocalTime time) {
            boolean after = !time.isBefore(from);
            boolean before = time.isBefore(until);
            return from.isBefore(until) ? after && before : after || before;
        }
    }
}
