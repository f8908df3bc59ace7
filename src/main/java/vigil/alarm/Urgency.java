package vigil.alarm;

import java.util.Comparator;

/// The order in which alarms are told: what signals before what only may come; the most urgent first; the patient
/// before the equipment; a cause (the cable) before its consequence (no signal); the newest first.
///
/// Written out, for it is asked many times in every step of every room.
///
/// Thread rule: immutable.
final class Urgency implements Comparator<AlarmOccurrence> {
    @Override
    public int compare(AlarmOccurrence a, AlarmOccurrence b) {
        if (isPending(a) != isPending(b)) {
            return isPending(a) ? 1 : -1;
        }
        if (a.priority() != b.priority()) {
            return b.priority().compareTo(a.priority());
        }
        if (kind(a) != kind(b)) {
            return kind(a).compareTo(kind(b));
        }
        if (isConsequence(a) != isConsequence(b)) {
            return isConsequence(a) ? 1 : -1;
        }
        return Boolean.compare(a.since().isBefore(b.since()), b.since().isBefore(a.since()));
    }

    private static boolean isPending(AlarmOccurrence occurrence) {
        return occurrence.presence() == Presence.PENDING;
    }

    private static AlarmKind kind(AlarmOccurrence occurrence) {
        return occurrence.id().condition().kind();
    }

    private static boolean isConsequence(AlarmOccurrence occurrence) {
        return occurrence.id().condition() == AlarmCondition.SPO2_NO_SIGNAL;
    }
}
