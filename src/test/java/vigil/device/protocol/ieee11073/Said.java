package vigil.device.protocol.ieee11073;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What an agent says, built from the rules.
final class Said {
    static final long SYSTEM = 0x0022092258080700L;

    private Said() {}

    static byte[] request(int configuration) {
        return ApduWriter.write(new Apdu.AssociationRequest(true, SYSTEM, configuration));
    }

    static byte[] saturation(int value, Optional<LocalDateTime> time) {
        return ApduWriter.write(Reports.report(7, false, List.of(Reports.number(1, value, time))));
    }

    static byte[] pressures(int invoke, int systolic, int diastolic, int mean, LocalDateTime time) {
        return ApduWriter.write(Reports.report(
                invoke,
                true,
                List.of(
                        Reports.pressures(1, systolic, diastolic, mean, time),
                        Reports.number(2, 70, Optional.of(time)))));
    }

    /// The same saturation as a periodic scanner's report.
    static byte[] buffered(int value, Optional<LocalDateTime> time) {
        EventInfo.Kind kind = EventInfo.Kind.BUFFERED_FIXED;
        EventInfo.Scan scan =
                new EventInfo.Scan(kind, List.of(new EventInfo.Person(0, List.of(Reports.number(1, value, time)))));
        return ApduWriter.write(new Apdu.EventReport(8, false, 40, Codes.NO_TIME, kind.code(), scan));
    }
}
