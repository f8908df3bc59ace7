package vigil.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vigil.metric.Metric;

/// A device whose protocol is beyond the profile language (an association, a negotiated configuration): its folder
/// names one of the console's own drivers.
///
/// Thread rule: immutable.
///
/// @param driver the driver's name, for example `ieee11073-20601`
/// @param hasCuff the device measures blood pressure with a cuff; it is started at the device
public record CodedProfile(
        String id,
        String name,
        Evidence evidence,
        String evidenceNote,
        List<String> unknown,
        Path file,
        LinkDescription link,
        String driver,
        Set<Metric> metrics,
        boolean hasCuff)
        implements Profile {
    /// The driver of IEEE 11073-20601 agents.
    public static final String IEEE_11073_20601 = "ieee11073-20601";

    /// Every driver that this console has.
    public static final List<String> DRIVERS = List.of(IEEE_11073_20601);

    public CodedProfile {
        unknown = List.copyOf(unknown);
        metrics = Set.copyOf(metrics);
    }

    @Override
    public boolean startsCuff() {
        return false;
    }
}
