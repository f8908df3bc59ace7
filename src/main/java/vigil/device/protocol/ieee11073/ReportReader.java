package vigil.device.protocol.ieee11073;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.device.RawBytes;
import vigil.device.protocol.ieee11073.EventInfo.Attribute;
import vigil.device.protocol.ieee11073.EventInfo.Observation;
import vigil.device.protocol.ieee11073.EventInfo.Person;

/// Understands a scan report with the configuration of its agent. What the configuration does not tell of is
/// passed over.
///
/// Thread rule: stateless.
final class ReportReader {
    private ReportReader() {}

    /// One object's values in a report.
    record Observed(MeasuredObject object, Map<Integer, RawBytes> values) {
        Optional<LocalDateTime> time() {
            return Optional.ofNullable(values.get(Codes.ATTRIBUTE_TIME_STAMP))
                    .or(() -> Optional.ofNullable(values.get(Codes.ATTRIBUTE_DATE_AND_TIME)))
                    .flatMap(t -> AbsoluteTime.read(MderReader.of(t)));
        }
    }

    /// What a report of the object `handle` says. Pulse and pressures of one person and one time are one
    /// determination; those of two persons are never put together.
    static List<Finding> findings(EventInfo.Scan scan, int handle, AgentConfiguration configuration) {
        List<Finding> all = new ArrayList<>();
        for (Person person : scan.persons()) {
            FindingsOfPerson findings = new FindingsOfPerson();
            for (Observation observation : person.observations()) {
                findings.add(observed(observation, handle, configuration));
            }
            all.addAll(findings.all());
        }
        return all;
    }

    private static List<Observed> observed(Observation observation, int scanner, AgentConfiguration configuration) {
        return switch (observation) {
            case EventInfo.Fixed fixed ->
                configuration
                        .object(fixed.handle())
                        .flatMap(o -> MeasuredObject.values(o.layout(), MderReader.of(fixed.values()))
                                .map(values -> new Observed(o, values)))
                        .stream()
                        .toList();
            case EventInfo.Variable variable ->
                configuration.object(variable.handle()).map(o -> new Observed(o, byId(variable.values()))).stream()
                        .toList();
            case EventInfo.Grouped grouped -> grouped(grouped, scanner, configuration);
        };
    }

    private static Map<Integer, RawBytes> byId(List<Attribute> attributes) {
        Map<Integer, RawBytes> values = new HashMap<>();
        attributes.forEach(a -> values.put(a.id(), a.value()));
        return values;
    }

    /// A group has no names in it: only the scanner's map in the configuration tells what stands where. What
    /// is measured in one group was measured at one time, also where only the first says it.
    private static List<Observed> grouped(EventInfo.Grouped group, int handle, AgentConfiguration configuration) {
        Scanner scanner = configuration.scanners().get(handle);
        int size = group.values().size();
        if (scanner == null
                || size
                        != scanner.scanned().stream()
                                .mapToInt(Scanner.Scanned::size)
                                .sum()) {
            return List.of();
        }
        List<Observed> all = new ArrayList<>();
        Map<Integer, RawBytes> shared = new HashMap<>();
        MderReader in = MderReader.of(group.values());
        for (Scanner.Scanned scanned : scanner.scanned()) {
            MderReader part = in.part(scanned.size());
            Map<Integer, RawBytes> values =
                    MeasuredObject.values(scanned.layout(), part).orElseGet(HashMap::new);
            if (values.containsKey(Codes.ATTRIBUTE_TIME_STAMP)) {
                shared.putIfAbsent(Codes.ATTRIBUTE_TIME_STAMP, values.get(Codes.ATTRIBUTE_TIME_STAMP));
            }
            shared.forEach(values::putIfAbsent);
            configuration.object(scanned.handle()).ifPresent(o -> all.add(new Observed(o, values)));
        }
        return all;
    }
}
