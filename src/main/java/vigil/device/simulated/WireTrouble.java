package vigil.device.simulated;

/// Bytes that go wrong on the way, in the span. The chances are per byte.
///
/// @param lost chance that a byte is missing
/// @param doubled chance that it comes twice
/// @param flipped chance that one of its bits is turned over
record WireTrouble(Span span, double lost, double doubled, double flipped) implements Fault.OfTheCable {
    @Override
    public WireTrouble later(double seconds) {
        return new WireTrouble(span.later(seconds), lost, doubled, flipped);
    }
}
