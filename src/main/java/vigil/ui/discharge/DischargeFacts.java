package vigil.ui.discharge;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.language.Decimals;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The footer of the discharge screen: the record, what goes on, what was refused.
final class DischargeFacts {
    private static final Texts TEXTS = Texts.of(DischargeFacts.class);

    private DischargeFacts() {}

    static List<Fact> of(RoomSnapshot room, Timestamp now) {
        List<Fact> facts = new ArrayList<>();
        var recorder = room.recorder();
        if (recorder.failing()) {
            facts.add(new Fact(Icon.DISK, TEXTS.say("fact.unsaved", PhraseBook.translate(recorder.reason()))));
        } else if (recorder.lastWriteMonoNanos() != 0) {
            double age = (now.monoNanos() - recorder.lastWriteMonoNanos()) / 1e9;
            facts.add(new Fact(Icon.DISK, TEXTS.say("fact.saved", Decimals.text(Math.max(0, age), 1))));
        }
        facts.add(new Fact(Icon.REPEAT, TEXTS.say("fact.refresh")));
        if (!room.lastRefusal().isEmpty()) {
            facts.add(new Fact(Icon.INFO, PhraseBook.translate(room.lastRefusal())));
        }
        return facts;
    }
}
