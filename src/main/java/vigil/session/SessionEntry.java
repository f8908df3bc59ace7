package vigil.session;

import vigil.metric.Timestamp;

/// One line of a session's log.
///
/// @param seq 1 for the first entry of a session, then one more each
/// @param at when it happened, on the monitoring clock, which goes on across restarts
public record SessionEntry(long seq, Timestamp at, SessionEvent event) {}
