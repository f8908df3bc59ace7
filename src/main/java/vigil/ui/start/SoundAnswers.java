package vigil.ui.start;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vigil.monitor.MonitorCommand;
import vigil.ui.control.Desk;

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
