package vigil.monitor;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.treatment.Modality;

/// Intranasal only: the blood pressure that the label wants about 40 minutes after the first device. The window is 35
/// to 50 minutes, LOW at 45, MEDIUM at 50 (clinical facts, 9.3 and 9.4; story SV-4).
///
/// A valid reading from 35 minutes on ends the alarm, one that comes after the window too: then it is late, and the log
/// says so, but nothing is missing any more. A failed reading satisfies nothing.
///
/// Confined to the monitor's thread.
final class FortyMinuteReading {
    static final AlarmId MISSING = AlarmId.of(AlarmCondition.NIBP_40_MIN);

    private static final Duration OPENS = Duration.ofMinutes(35);
    private static final Duration LOW_AT = Duration.ofMinutes(45);
    private static final Duration MEDIUM_AT = Duration.ofMinutes(50);

    private @Nullable AlarmPriority told;

    /// Takes up after a restart what signalled.
    void restore(@Nullable AlarmPriority signalled) {
        told = signalled;
    }

    /// The alarm's change, if it changed by now.
    Optional<AlarmInput.Fault> change(Session session, Timestamp now) {
        AlarmPriority is = judge(session, now);
        if (is == told) {
            return Optional.empty();
        }
        told = is;
        return Optional.of(new AlarmInput.Fault(MISSING, is, is == null ? "" : "none since 35 min after the dose"));
    }

    private static @Nullable AlarmPriority judge(Session session, Timestamp now) {
        Optional<Timestamp> dose = session.doseStart();
        if (session.plan().modality() != Modality.INTRANASAL || session.isEnded() || dose.isEmpty()) {
            return null;
        }
        Timestamp opens = dose.get().plus(OPENS);
        if (session.lastCuffResult().filter(r -> !r.at().isBefore(opens)).isPresent()) {
            return null;
        }
        Duration since = now.since(dose.get());
        if (since.compareTo(MEDIUM_AT) >= 0) {
            return AlarmPriority.MEDIUM;
        }
        return since.compareTo(LOW_AT) >= 0 ? AlarmPriority.LOW : null;
    }
}
