package vigil.device.simulated;

/// Cuff determinations that start in the span fail.
///
/// @param failure the profile's word for it, for example `cuff loose`
record CuffTrouble(Span span, String failure) {
    CuffTrouble later(double seconds) {
        return new CuffTrouble(span.later(seconds), failure);
    }
}
