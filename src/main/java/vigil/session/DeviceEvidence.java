package vigil.session;

import java.util.List;

/// What a device's profile rested on when a session began, in words: how far its numbers may be trusted. The log keeps
/// it, because the profile may be another one by the time somebody reads the report.
///
/// Thread rule: immutable.
///
/// @param device the link's name, `profile@port`
/// @param name what people call the device
/// @param kind `vendor document`, `real capture` or `open implementation`
/// @param note which document, capture or program
/// @param unknown what nobody could find out about the device; empty if nothing is noted
public record DeviceEvidence(String device, String name, String kind, String note, List<String> unknown) {
    public DeviceEvidence {
        unknown = List.copyOf(unknown);
    }
}
