package vigil.alarm;

import java.util.List;
import java.util.Optional;

/// What one step of the alarm system produced.
///
/// @param events what changed in this step, in order
/// @param occurrences all alarms as they stand, most urgent first: HIGH before LOW, patient before
///     technical, newest first
/// @param audible what is to be heard now
/// @param category what the loudest alarm is about; GENERAL if nothing is heard
/// @param hold the hold on the no-signal alarm while a cuff squeezes the oximeter's limb; empty if there is none
/// @param inactive the rules that judge nothing now, and why
public record AlarmOutcome(
        List<AlarmEvent> events,
        List<AlarmOccurrence> occurrences,
        AudibleSignal audible,
        AlarmCategory category,
        Optional<CuffHold> hold,
        List<InactiveRule> inactive) {

    /// Nothing signals, nothing rests.
    public static final AlarmOutcome QUIET = new AlarmOutcome(
            List.of(), List.of(), AudibleSignal.NONE, AlarmCategory.GENERAL, Optional.empty(), List.of());

    public AlarmOutcome {
        events = List.copyOf(events);
        occurrences = List.copyOf(occurrences);
        inactive = List.copyOf(inactive);
    }
}
