package vigil.alarm;

import vigil.metric.Timestamp;

/// The no-signal alarm of the oximeter is held, because a cuff squeezes the limb it sits on (clinical facts, 9.3 and
/// AV-7). Nothing else is held.
///
/// @param since when the cuff began to inflate
/// @param until when the hold ends at the latest
// Requirement: WATCH-HOLD-1
// Control: H11
public record CuffHold(Timestamp since, Timestamp until) {}
