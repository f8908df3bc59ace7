package vigil.session;

import vigil.metric.Validity;

/// Where a sample of a trend comes from, and how far its source trusted it.
///
/// Thread rule: immutable.
///
/// @param device as the room names it; [vigil.metric.Measurement#BY_HAND] if a person typed the value in
public record TrendOrigin(String device, Validity validity) {
    /// Of a sample that nobody told the origin of.
    public static final TrendOrigin UNKNOWN = new TrendOrigin("", Validity.VALID);
}
