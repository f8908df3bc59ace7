package vigil.device;

import vigil.metric.Timestamp;

/// A link as it stands, for screens.
///
/// @param device the link's name, `profile@port`
/// @param since when it entered this state
/// @param lastFrame when the last good frame came; equal to `since` of the first state if none came
/// @param reason what went wrong on the way to this state, in words; empty if nothing did, and while it is live
public record LinkStatus(
        String device,
        String profile,
        String port,
        LinkState state,
        Timestamp since,
        Timestamp lastFrame,
        FrameCounts counts,
        String reason) {}
