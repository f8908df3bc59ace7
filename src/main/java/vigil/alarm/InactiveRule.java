package vigil.alarm;

/// A rule that judges nothing now, so that nobody believes it watches.
///
/// @param condition what it would raise
/// @param reason why it rests, in words, for example `no baseline`
public record InactiveRule(AlarmCondition condition, String reason) {}
