package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.ArrayList;
import java.util.List;
import vigil.device.LinkState;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.face.RoomFact;
import vigil.ui.language.Decimals;

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
            facts.add(new Fact(Icon.DISK, say("fact.unsaved", phrase(recorder.reason()))));
        } else if (recorder.lastWriteMonoNanos() != 0) {
            double age = (now.monoNanos() - recorder.lastWriteMonoNanos()) / 1e9;
            facts.add(new Fact(Icon.DISK, say("fact.saved", Decimals.text(Math.max(0, age), 1))));
        }
        if (!room.lastRefusal().isEmpty()) {
            facts.add(new Fact(Icon.INFO, phrase(room.lastRefusal())));
        }
        return facts;
    }

    /// The newest answer to the test of the alarm sound.
    static Fact sound(Session session) {
        return session.soundTest()
                .map(test -> test.heard()
                        ? new Fact(
                                Icon.SOUND, test.by().isEmpty() ? say("fact.heard") : say("fact.heard.by", test.by()))
                        : new Fact(Icon.BELL_OFF, say("fact.unheard")))
                .orElse(new Fact(Icon.BELL_OFF, say("fact.untested")));
    }
}
