package vigil.monitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.alarm.AlarmInput;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Which entries the alarms rest on now: of what is judged by single entries, the newest. A correction of one of them
/// is
/// judged as a new entry; a correction of an older one changes the record and no alarm. A cuff reading or a score that
/// is struck out leaves its alarm as it is until the next one comes: nobody knows better.
///
/// Confined to the monitor's thread.
final class JudgedEntries {
    private final Map<Metric, Long> byHand = new EnumMap<>(Metric.class);
    private long cuff;
    private long sedation;

    void note(SessionEntry entry) {
        if (entry.event() instanceof SessionEvent.ReadingTaken e
                && e.reading().device().equals(Measurement.BY_HAND)) {
            byHand.put(e.reading().metric(), entry.seq());
        } else if (entry.event() instanceof SessionEvent.CuffTaken) {
            cuff = entry.seq();
        } else if (entry.event() instanceof SessionEvent.SedationScored) {
            sedation = entry.seq();
        }
    }

    List<AlarmInput> corrected(SessionEvent.Corrected correction) {
        Optional<SessionEvent> now = correction.replacement();
        List<AlarmInput> inputs = new ArrayList<>(byHand(correction.entry(), now));
        if (correction.entry() == cuff && now.orElse(null) instanceof SessionEvent.CuffTaken e) {
            inputs.add(new AlarmInput.Cuff(e.reading()));
        }
        if (correction.entry() == sedation && now.orElse(null) instanceof SessionEvent.SedationScored e) {
            inputs.add(new AlarmInput.Sedation(e.score()));
        }
        return inputs;
    }

    private List<AlarmInput> byHand(long entry, Optional<SessionEvent> now) {
        Optional<Metric> metric = byHand.entrySet().stream()
                .filter(e -> e.getValue() == entry)
                .map(Map.Entry::getKey)
                .findFirst();
        if (metric.isEmpty()) {
            return List.of();
        }
        List<AlarmInput> inputs = new ArrayList<>();
        inputs.add(new AlarmInput.HandStruck(metric.get()));
        if (now.orElse(null) instanceof SessionEvent.ReadingTaken e) {
            byHand.put(e.reading().metric(), entry);
            inputs.add(new AlarmInput.ByHand(e.reading()));
        }
        return inputs;
    }
}
