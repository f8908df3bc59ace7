package vigil.ui.discharge;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;

/// The footer of the discharge screen: the record, what goes on, what was refused.
final class DischargeFacts {
    private DischargeFacts() {}

    static List<Fact> of(RoomSnapshot room, Timestamp now) {
        List<Fact> facts = new ArrayList<>();
        var recorder = room.recorder();
        if (recorder.failing()) {
            facts.add(new Fact(Icon.DISK, "Record not saved: " + recorder.reason()));
        } else if (recorder.lastWriteMonoNanos() != 0) {
            double age = (now.monoNanos() - recorder.lastWriteMonoNanos()) / 1e9;
            facts.add(new Fact(Icon.DISK, "Saved %.1f s ago".formatted(Math.max(0, age))));
        }
        facts.add(new Fact(Icon.REPEAT, "Measured values refresh until the clinician signs"));
        if (!room.lastRefusal().isEmpty()) {
            facts.add(new Fact(Icon.INFO, room.lastRefusal()));
        }
        return facts;
    }
}
