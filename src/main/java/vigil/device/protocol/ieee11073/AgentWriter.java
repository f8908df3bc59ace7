package vigil.device.protocol.ieee11073;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.device.protocol.ieee11073.EventInfo.Observation;
import vigil.metric.Metric;

/// Writes values as an agent would: [RecordedAgent] backwards. Before the first report of each kind of device
/// stands the request to associate with its standard configuration, so that the bytes explain themselves.
///
/// Confined to one thread.
public final class AgentWriter {
    /// The device's clock in written reports counts on from here, a second a report: a date that nobody takes
    /// for real.
    private static final LocalDateTime START = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final long SYSTEM = 0x0256_4947_494C_0002L;
    private static final Set<Metric> OXIMETER = Set.of(Metric.SPO2, Metric.PULSE_RATE);
    private static final Set<Metric> PRESSURE =
            Set.of(Metric.NIBP_SYS, Metric.NIBP_DIA, Metric.NIBP_MAP, Metric.NIBP_PULSE_RATE);

    private int associated;
    private int reports;

    /// The bytes of one report.
    ///
    /// @param values NaN for "nothing was measured"; a metric that is not there is not sent, but a blood
    ///     pressure always has its three numbers
    /// @throws IllegalArgumentException if no device of the two kinds sends these metrics together
    public byte[] report(Map<Metric, Double> values) {
        LocalDateTime time = START.plusSeconds(reports);
        List<Observation> observations = new ArrayList<>();
        boolean pressure = PRESSURE.containsAll(values.keySet());
        if (pressure) {
            observations.add(Reports.pressures(
                    StandardConfigurations.PRESSURE_HANDLE,
                    values.getOrDefault(Metric.NIBP_SYS, Double.NaN),
                    values.getOrDefault(Metric.NIBP_DIA, Double.NaN),
                    values.getOrDefault(Metric.NIBP_MAP, Double.NaN),
                    time));
            add(observations, StandardConfigurations.CUFF_PULSE_HANDLE, values.get(Metric.NIBP_PULSE_RATE), time);
        } else if (OXIMETER.containsAll(values.keySet())) {
            add(observations, StandardConfigurations.SATURATION_HANDLE, values.get(Metric.SPO2), time);
            add(observations, StandardConfigurations.PULSE_RATE_HANDLE, values.get(Metric.PULSE_RATE), time);
        } else {
            throw new IllegalArgumentException("no device of this protocol sends " + values.keySet() + " together");
        }
        byte[] request =
                associate(pressure ? StandardConfigurations.BLOOD_PRESSURE_ID : StandardConfigurations.OXIMETER_ID);
        byte[] report = ApduWriter.write(Reports.report(reports++ & 0xFFFF, pressure, observations));
        return new MderWriter().raw(request).raw(report).toArray();
    }

    private static void add(List<Observation> observations, int handle, @Nullable Double value, LocalDateTime time) {
        if (value != null) {
            observations.add(Reports.number(handle, value, Optional.of(time)));
        }
    }

    private byte[] associate(int configuration) {
        boolean already = associated == configuration;
        associated = configuration;
        return already ? new byte[0] : ApduWriter.write(new Apdu.AssociationRequest(true, SYSTEM, configuration));
    }
}
