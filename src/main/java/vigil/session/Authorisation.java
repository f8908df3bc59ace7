package vigil.session;

import java.util.List;
import java.util.OptionalDouble;
import vigil.metric.Timestamp;

/// A clinician's word that a dose may be given.
///
/// @param clinician the printed name
/// @param reason why in spite of soft stops; empty if there were none
/// @param softStops what stood against it, in words
/// @param saturation SpO2 before the dose, %
/// @param pulse pulse rate before the dose, per minute
/// @param used true once a dose was given on it: a further dose needs another
public record Authorisation(
        Timestamp at,
        String clinician,
        String reason,
        List<String> softStops,
        OptionalDouble saturation,
        OptionalDouble pulse,
        boolean used) {
    public Authorisation {
        softStops = List.copyOf(softStops);
    }
}
