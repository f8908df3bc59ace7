package vigil.alarm;

/// Which alarm: the condition, and what it is about where a room can have several (the device of a lost link).
///
/// @param subject for example the device; empty if the room has only one of this condition
public record AlarmId(AlarmCondition condition, String subject) implements Comparable<AlarmId> {
    /// The alarm of a condition that a room has once.
    public static AlarmId of(AlarmCondition condition) {
        return new AlarmId(condition, "");
    }

    /// In the order of the conditions, and of the subjects of the same one.
    @Override
    public int compareTo(AlarmId other) {
        int byCondition = condition.compareTo(other.condition);
        return byCondition != 0 ? byCondition : subject.compareTo(other.subject);
    }
}
