package vigil.ui.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.AlarmRemark;
import vigil.session.Session;
import vigil.ui.control.Desk;
import vigil.ui.control.SoundCheck;

/// Answers to the test of the alarm sound, kept until the session runs whose record they belong to.
///
/// Thread rule: FX thread.
final class SoundAnswers {
    private final Desk desk;
    private final Map<String, Boolean> kept = new HashMap<>();

    SoundAnswers(Desk desk) {
        this.desk = desk;
    }

    /// Keeps an answer for the session that is about to start in a room; without one, drops an older one.
    void keep(String room, Optional<Boolean> heard) {
        kept.remove(room);
        heard.ifPresent(h -> kept.put(room, h));
    }

    /// Brings a check up to what the log of a running session says, where nobody has tried the sound since.
    static void take(Session session, SoundCheck check) {
        session.soundTest()
                .filter(test -> check.state() == SoundCheck.State.NOT_TESTED)
                .ifPresent(test -> check.answer(test.heard(), at(session)));
    }

    private static Timestamp at(Session session) {
        return session.alarmRemarks().reversed().stream()
                .filter(r -> r.kind() == AlarmRemark.Kind.SOUND_TEST)
                .findFirst()
                .map(AlarmRemark::at)
                .orElse(session.began());
    }

    /// Hands on the answers of rooms whose session runs by now.
    void settle() {
        if (kept.isEmpty()) {
            return;
        }
        kept.entrySet().removeIf(answer -> {
            boolean runs = desk.rooms().snapshot(answer.getKey()).isMonitoring();
            if (runs) {
                desk.ask(answer.getKey(), by -> new MonitorCommand.ConfirmSound(answer.getValue(), by));
            }
            return runs;
        });
    }
}
