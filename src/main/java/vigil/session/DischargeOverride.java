package vigil.session;

import java.util.List;
import vigil.metric.Timestamp;

/// A clinician let the patient go although not everything was met.
///
/// @param open what was open, in words
public record DischargeOverride(Timestamp at, String clinician, String reason, List<String> open) {
    public DischargeOverride {
        open = List.copyOf(open);
    }
}
