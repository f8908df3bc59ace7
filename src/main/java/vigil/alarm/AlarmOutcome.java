package vigil.alarm;

import java.util.List;

/// What one step of the alarm system produced.
///
/// @param events what changed in this step, in order
/// @param occurrences all alarms as they stand, most urgent first: HIGH before LOW, patient before technical, newest
/// first
/// @param audible what is to be heard now
public record AlarmOutcome(List<AlarmEvent> events, List<AlarmOccurrence> occurrences, AudibleSignal audible) {
    public AlarmOutcome {
        events = List.copyOf(events);
        occurrences = List.copyOf(occurrences);
    }
}
