package vigil.alarm;

import vigil.metric.Timestamp;

/// An alarm that nobody answered in time.
///
/// @param step how far it has gone
/// @param unanswered since when it signals without an answer
public record EscalatedAlarm(AlarmId id, AlarmPriority priority, EscalationStep step, Timestamp unanswered) {}
