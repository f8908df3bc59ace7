package vigil.session;

import java.util.Optional;
import vigil.metric.Timestamp;

/// An entry that a later one corrects: both stay in the log.
///
/// @param entry the entry that was wrong
/// @param before what it said
/// @param beforeAt when it said that it happened
/// @param after what it says now; empty if it was struck out
/// @param afterAt when it happened in truth
/// @param at when it was corrected
public record Correction(
        long entry,
        SessionEvent before,
        Timestamp beforeAt,
        Optional<SessionEvent> after,
        Timestamp afterAt,
        String reason,
        Timestamp at,
        String by) {}
