package vigil.alarm;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vigil.metric.Timestamp;

/// LINK_LOST, one alarm for each device: MEDIUM when its link has been lost for the preset's delay (clinical facts,
/// 9.3), over when the link is back.
///
/// Thread rule: confined to its engine's thread.
// Requirement: WATCH-LINK-1
// Control: H3
final class LinkWatch {
    private final Map<String, Finding> lost = new TreeMap<>();
    private TechnicalDelays delays;

    LinkWatch(TechnicalDelays delays) {
        this.delays = delays;
    }

    void adopt(TechnicalDelays changed) {
        delays = changed;
    }

    void take(Timestamp now, AlarmInput.Link link) {
        if (!link.lost()) {
            lost.remove(link.device());
        } else if (!lost.containsKey(link.device())) {
            lost.put(link.device(), finding(link.device(), true, now));
        }
    }

    /// What only time changes.
    void tick(Timestamp now) {
        lost.replaceAll((device, finding) -> {
            boolean isDue = finding.pending() && now.since(finding.since()).compareTo(delays.linkLost()) >= 0;
            return isDue ? finding(device, false, finding.since()) : finding;
        });
    }

    void report(Consumer<Finding> findings) {
        lost.values().forEach(findings);
    }

    private Finding finding(String device, boolean pending, Timestamp since) {
        return new Finding(
                new AlarmId(AlarmCondition.LINK_LOST, device),
                AlarmPriority.MEDIUM,
                pending,
                since,
                device + " unplugged",
                "",
                "no link for " + AlarmText.length(delays.linkLost()));
    }
}
