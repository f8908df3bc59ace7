package vigil.alarm;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vigil.metric.Timestamp;

/// LINK_LOST, one alarm for each device: MEDIUM when its link has been lost for the preset's delay (clinical facts,
/// 9.3), over when the link is back.
///
/// Thread rule: confined to its engine's thread.
final class LinkWatch {
    private final Map<String, Timestamp> lostSince = new TreeMap<>();
    private final Set<String> overdue = new HashSet<>();
    private TechnicalDelays delays;

    LinkWatch(TechnicalDelays delays) {
        this.delays = delays;
    }

    void adopt(TechnicalDelays changed) {
        delays = changed;
    }

    void take(Timestamp now, AlarmInput.Link link) {
        if (link.lost()) {
            lostSince.putIfAbsent(link.device(), now);
        } else {
            lostSince.remove(link.device());
            overdue.remove(link.device());
        }
    }

    /// What only time changes.
    void tick(Timestamp now) {
        lostSince.forEach((device, since) -> {
            if (now.since(since).compareTo(delays.linkLost()) >= 0) {
                overdue.add(device);
            }
        });
    }

    void report(Consumer<Finding> findings) {
        lostSince.forEach((device, since) -> findings.accept(new Finding(
                new AlarmId(AlarmCondition.LINK_LOST, device),
                AlarmPriority.MEDIUM,
                !overdue.contains(device),
                since,
                device + " unplugged",
                "",
                "no link for " + AlarmText.length(delays.linkLost()))));
    }
}
