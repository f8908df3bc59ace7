package vigil.ui.bedside;

import java.util.ArrayList;
import java.util.List;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.face.RoomFact;

/// The bedside's footer: the devices, the record, and what was refused.
final class BedsideFacts {
    private BedsideFacts() {}

    static List<Fact> of(RoomSnapshot room, Timestamp now) {
        List<Fact> facts = new ArrayList<>();
        room.session().map(BedsideFacts::sound).ifPresent(facts::add);
        room.links()
                .forEach(link -> facts.add(new Fact(
                        link.state() == LinkState.LIVE ? Icon.PLUG : Icon.UNPLUGGED, RoomFact.words(link, now))));
        var recorder = room.recorder();
        if (recorder.failing()) {
            facts.add(new Fact(Icon.DISK, "Record not saved: " + recorder.reason()));
        } else if (recorder.lastWriteMonoNanos() != 0) {
            double age = (now.monoNanos() - recorder.lastWriteMonoNanos()) / 1e9;
            facts.add(new Fact(Icon.DISK, "Saved %.1f s ago".formatted(Math.max(0, age))));
        }
        if (!room.lastRefusal().isEmpty()) {
            facts.add(new Fact(Icon.INFO, room.lastRefusal()));
        }
        return facts;
    }

    /// The newest answer to the test of the alarm sound.
    static Fact sound(Session session) {
        return session.soundTest()
                .map(test -> test.heard()
                        ? new Fact(Icon.SOUND, "Alarm sound heard" + (test.by().isEmpty() ? "" : " by " + test.by()))
                        : new Fact(Icon.BELL_OFF, "Alarm sound not heard in its test"))
                .orElse(new Fact(Icon.BELL_OFF, "Alarm sound not tested"));
    }
}
