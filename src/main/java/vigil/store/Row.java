package vigil.store;

import vigil.metric.Timestamp;

/// One row of `session_event`, its session left out.
///
/// Thread rule: immutable.
///
/// @param type the published name of the event's type
/// @param payload a JSON object
record Row(long seq, Timestamp at, String type, String payload) {}
