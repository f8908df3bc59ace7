package vigil.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vigil.metric.Metric;

/// One device, as its folder tells of it: how to reach it, what it measures, and what that knowledge rests on.
///
/// Thread rule: immutable.
public sealed interface Profile permits CodedProfile, DescribedProfile {
    /// The folder's name, for example `masimo-ascii1`.
    String id();

    /// What people call the device.
    String name();

    /// What this knowledge rests on.
    Evidence evidence();

    /// The document, capture or implementation, in words.
    String evidenceNote();

    /// What nobody could find out about this device; shown to the technician, never guessed.
    List<String> unknown();

    /// The `profile.yaml` it was read from.
    Path file();

    /// How the device is reached.
    LinkDescription link();

    /// Everything this device can measure.
    Set<Metric> metrics();

    /// True if it measures blood pressure with a cuff.
    boolean hasCuff();

    /// True if the host can start the cuff.
    boolean startsCuff();
}
