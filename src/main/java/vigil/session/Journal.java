package vigil.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.treatment.TreatmentPreset;

/// The entries of a session that a correction makes to be told anew: its course and what people made. What devices
/// measure every second and what the alarm system did is not among them, so the journal of hours is some hundred
/// entries. Part of [SessionFold], confined with it.
final class Journal {
    // Requirement: SES-CORRECT-1
    // Control: H23
    private static final Set<EventType> COURSE = EnumSet.of(
            EventType.CUFF,
            EventType.CUFF_INTERVAL,
            EventType.PHASE,
            EventType.BASELINE,
            EventType.AUTHORISED,
            EventType.AUTHORISATION_WITHDRAWN,
            EventType.SIGNED,
            EventType.SIGNATURE_VOIDED,
            EventType.DISCHARGE_OVERRIDDEN,
            EventType.RESTORED,
            EventType.ENDED);

    /// What moves with a dose act that is recorded in the same step: the phase it led to, and its other half.
    private static final Set<EventType> DOSE_STEP =
            EnumSet.of(EventType.DOSE, EventType.NASAL_DEVICE, EventType.DOSE_STOPPED, EventType.PHASE);

    private static final Comparator<SessionEntry> BY_TIME = Comparator.<SessionEntry>comparingLong(
                    entry -> entry.at().monoNanos())
            .thenComparingLong(SessionEntry::seq);

    private final TreatmentPreset preset;
    private final Map<Long, SessionEntry> entries = new LinkedHashMap<>();
    private final Map<Long, Amended> amended = new LinkedHashMap<>();
    private final Map<Long, Long> chain = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();
    private List<Correctable> correctables = new ArrayList<>();

    /// How an entry stands after its newest correction.
    private record Amended(@Nullable SessionEvent event, Timestamp at) {}

    /// @param preset names the checks
    Journal(TreatmentPreset preset) {
        this.preset = preset;
    }

    /// The next entry; one that no correction touches is not kept.
    void keep(SessionEntry entry) {
        if (COURSE.contains(EventType.of(entry.event())) || Correctables.isMadeByPeople(entry.event())) {
            entries.put(entry.seq(), entry);
            Correctables.of(entry, preset).ifPresent(correctables::add);
        }
    }

    /// Takes a correction. One of a correction is one of what that corrected. Empty if it names nothing that can be
    /// corrected, or would make another type of it: then nothing changes.
    Optional<Correction> correct(SessionEntry entry, SessionEvent.Corrected e) {
        long root = chain.getOrDefault(e.entry(), e.entry());
        chain.put(entry.seq(), root);
        SessionEntry original = entries.get(root);
        if (original == null || !mayReplace(original.event(), e.replacement())) {
            return Optional.empty();
        }
        boolean wasStruck = isStruck(root);
        SessionEntry before = standing(original);
        Timestamp at = e.at().orElse(timeGiven(original));
        Optional<SessionEvent> after = e.replacement().map(event -> MovedReading.to(at, event));
        amended.remove(root);
        amended.put(root, new Amended(after.orElse(null), at));
        Correction correction = new Correction(
                root,
                before.event(),
                wasStruck,
                before.at(),
                after,
                standing(original).at(),
                e.reason(),
                entry.at(),
                e.by());
        corrections.add(correction);
        correctables = new ArrayList<>(effective().stream()
                .flatMap(standing -> Correctables.of(standing, preset).stream())
                .toList());
        return Optional.of(correction);
    }

    /// The start of the log was corrected: who the patient is.
    void correctedStart(
            SessionEntry entry,
            SessionEvent.Corrected e,
            SessionEvent.Started before,
            SessionEvent.Started after,
            Timestamp began) {
        corrections.add(new Correction(
                Session.START, before, false, began, Optional.of(after), began, e.reason(), entry.at(), e.by()));
    }

    /// True if the entry is struck out as the corrections stand.
    boolean isStruck(long entry) {
        Amended now = amended.get(entry);
        return now != null && now.event() == null;
    }

    /// The entries as they should have been, in order of time.
    List<SessionEntry> effective() {
        return entries.values().stream()
                .filter(entry -> !isStruck(entry.seq()))
                .map(this::standing)
                .sorted(BY_TIME)
                .toList();
    }

    List<Correction> corrections() {
        return corrections;
    }

    /// What people may correct, as it stands, in order of time.
    List<Correctable> correctables() {
        return correctables;
    }

    private SessionEntry standing(SessionEntry entry) {
        Amended now = amended.get(entry.seq());
        SessionEvent event = now == null || now.event() == null ? entry.event() : now.event();
        Timestamp at = timeGiven(entry);
        return new SessionEntry(entry.seq(), at.equals(entry.at()) ? movedWithItsStep(entry) : at, event);
    }

    /// Its own time, corrected or not.
    private Timestamp timeGiven(SessionEntry entry) {
        Amended now = amended.get(entry.seq());
        return now == null ? entry.at() : now.at();
    }

    /// The newest time that was given to anything of the same step; its own time if the step stayed where it was.
    private Timestamp movedWithItsStep(SessionEntry entry) {
        Timestamp at = entry.at();
        if (isOfADoseStep(entry)) {
            for (Map.Entry<Long, Amended> other : amended.entrySet()) {
                SessionEntry moved = entries.get(other.getKey());
                boolean sameStep = moved != null && moved.at().equals(entry.at()) && isOfADoseStep(moved);
                if (sameStep && !other.getValue().at().equals(entry.at())) {
                    at = other.getValue().at();
                }
            }
        }
        return at;
    }

    private static boolean isOfADoseStep(SessionEntry entry) {
        return DOSE_STEP.contains(EventType.of(entry.event()));
    }

    private static boolean mayReplace(SessionEvent original, Optional<SessionEvent> replacement) {
        return Correctables.isMadeByPeople(original)
                && replacement
                        .map(event ->
                                EventType.of(event) == EventType.of(original) && Correctables.isMadeByPeople(event))
                        .orElse(true);
    }
}
