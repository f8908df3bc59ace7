package vigil.device.protocol.ieee11073;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vigil.device.protocol.ieee11073.EventInfo.Observation;
import vigil.device.protocol.ieee11073.EventInfo.Person;

/// Builds the reports of an agent, in the fixed form.
///
/// Thread rule: stateless.
final class Reports {
    private Reports() {}

    /// One number, and when it was measured if the agent says so.
    static Observation number(int handle, double value, Optional<LocalDateTime> time) {
        MderWriter out = new MderWriter().u16(Sfloat.bits(value));
        time.ifPresent(t -> AbsoluteTime.write(out, t));
        return new EventInfo.Fixed(handle, out.toRaw());
    }

    /// Systolic, diastolic and mean pressure.
    static Observation pressures(int handle, double systolic, double diastolic, double mean, LocalDateTime time) {
        MderWriter out =
                new MderWriter().list(List.of(systolic, diastolic, mean), (to, value) -> to.u16(Sfloat.bits(value)));
        AbsoluteTime.write(out, time);
        return new EventInfo.Fixed(handle, out.toRaw());
    }

    static Apdu.EventReport report(int invoke, boolean confirmed, List<Observation> observations) {
        EventInfo.Kind kind = EventInfo.Kind.FIXED;
        EventInfo.Scan scan = new EventInfo.Scan(kind, List.of(new Person(0, observations)));
        return new Apdu.EventReport(invoke, confirmed, Codes.MDS, Codes.NO_TIME, kind.code(), scan);
    }
}
