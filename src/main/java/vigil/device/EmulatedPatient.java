package vigil.device;

import java.util.List;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// What a simulated device senses at a moment: the far side of a probe and a cuff. Given by whoever drives
/// the simulation (a simulated patient, a CSV); read by [DeviceEmulator] when it encodes frames.
public interface EmulatedPatient {
    /// The value of a continuously measured metric at `at`, in its unit; NaN if there is none (the frame
    /// then carries the profile's code for "missing").
    double value(Metric metric, Timestamp at);

    /// Which of the profile's flags and states the device would raise now, in the profile's words (for
    /// example `sensor off patient`). Words that the profile does not know are passed over.
    List<String> conditions(Timestamp at);

    /// How a cuff determination that starts at `at` will go.
    CuffCourse cuff(Timestamp at);
}
