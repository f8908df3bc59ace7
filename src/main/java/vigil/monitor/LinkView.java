package vigil.monitor;

import vigil.device.LinkState;
import vigil.metric.Timestamp;

/// A device of the room and how its link stands.
///
/// @param device the link's name, `profile@port`
/// @param name the profile's name for people, for example `Masimo oximeter`
/// @param since when the link entered this state
/// @param reason the last thing that went wrong, in words; empty if nothing did
public record LinkView(String device, String name, LinkState state, Timestamp since, String reason) {}
