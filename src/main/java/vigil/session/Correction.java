package vigil.session;

import java.util.Optional;
import vigil.metric.Timestamp;

/// An entry that a later one corrects: both stay in the log.
///
/// @param entry the entry that was wrong; never itself a correction: one of a correction is one of what that corrected
/// @param before what it said; if it was struck out, what it said before that
/// @param wasStruck true if it was struck out until now, and is brought back
/// @param beforeAt when it said that it happened
/// @param after what it says now; empty if it was struck out
/// @param afterAt when it happened in truth
/// @param at when it was corrected
public record Correction(
        long entry,
        SessionEvent before,
        boolean wasStruck,
        Timestamp beforeAt,
        Optional<SessionEvent> after,
        Timestamp afterAt,
        String reason,
        Timestamp at,
        String by) {}
