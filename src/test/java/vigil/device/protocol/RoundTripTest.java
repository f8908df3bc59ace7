package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vigil.profile.DescribedProfile;

/// A profile read backwards writes what it reads forwards: random tables, missing values and flags
/// included.
class RoundTripTest {
    static final List<String> IDS = TestProfiles.IDS;

    private final Random random = new Random(20260722);
    private final List<String> rows = new ArrayList<>();
    private int frame;

    private void assertRoundTrip(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        TestProfiles.Decoded decoded = TestProfiles.decode(profile, new TableEncoder(profile).encode(rows));
        List<String> wanted =
                rows.stream().map(r -> r.substring(r.indexOf(',') + 1)).toList();
        assertEquals(wanted, decoded.withoutOffsets());
        assertEquals(0, decoded.counts().rejectedBytes());
    }

    private void row(String metric, String value, String unit, String validity, String status) {
        rows.add(String.join(",", Integer.toString(frame), metric, value, unit, validity, status));
    }

    private int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    @Test
    void masimoLinesSurvive() {
        List<String> doubts = List.of("", "low perfusion", "low perfusion;low signal IQ", "SpO2 low;alarm active");
        for (frame = 0; frame < 500; frame++) {
            int kind = random.nextInt(7);
            String status =
                    kind == 0 ? "sensor off patient" : kind == 1 ? "pulse search" : doubts.get(random.nextInt(4));
            String validity = kind < 2 ? "INVALID" : status.startsWith("low") ? "QUESTIONABLE" : "VALID";
            boolean isPiDoubtful = status.contains("IQ");
            text("SPO2", between(1, 100), "%", validity, status);
            text("PULSE_RATE", between(20, 300), "/min", validity, status);
            String ofPi = kind < 2 ? "INVALID" : isPiDoubtful ? "QUESTIONABLE" : "VALID";
            text("PERFUSION_INDEX", between(1, 2000) / 100.0, "%", ofPi, status);
        }
        assertRoundTrip("masimo-ascii1");
    }

    private void text(String metric, double value, String unit, String validity, String status) {
        boolean missing = random.nextInt(5) == 0;
        String shown = missing || validity.equals("INVALID") ? "" : DecodedTable.number(value);
        row(metric, shown, unit, missing ? "NOT_AVAILABLE" : validity, status);
    }

    @Test
    void berrymedFramesSurvive() {
        List<String> states = List.of("sensor off", "no finger", "searching", "search timeout");
        List<String> failures =
                List.of("overpressure", "cuff loose", "timeout", "error", "disturbance", "out of range");
        for (frame = 0; frame < 500; frame++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    text("SPO2", between(1, 100), "%", "VALID", "");
                    text("PULSE_RATE", between(20, 254), "/min", "VALID", "");
                }
                case 1 -> {
                    String state = states.get(random.nextInt(states.size()));
                    text("SPO2", 0, "%", "INVALID", state);
                    text("PULSE_RATE", 0, "/min", "INVALID", state);
                }
                case 2 -> row("PLETH", Integer.toString(between(0, 100)), "", "VALID", "");
                default -> determination(failures, false);
            }
        }
        assertRoundTrip("berrymed-pm6750");
    }

    private void determination(List<String> failures, boolean hasPulse) {
        if (!hasPulse) {
            row("CUFF_PRESSURE", Integer.toString(2 * between(0, 150)), "mmHg", "VALID", "measuring");
            frame++;
        }
        boolean failed = random.nextInt(3) == 0;
        String reason = failed ? failures.get(random.nextInt(failures.size())) : "";
        String status = reason.contains(",") ? "\"" + reason + "\"" : reason;
        int dia = between(30, 110);
        int sys = dia + between(20, 100);
        String validity = failed ? "INVALID" : "VALID";
        row("NIBP_SYS", failed ? "" : Integer.toString(sys), "mmHg", validity, status);
        row("NIBP_DIA", failed ? "" : Integer.toString(dia), "mmHg", validity, status);
        row("NIBP_MAP", failed ? "" : Integer.toString(dia + 5), "mmHg", validity, status);
        if (hasPulse) {
            boolean none = !failed && random.nextInt(4) == 0;
            String pulse = failed || none ? "" : Integer.toString(between(20, 255));
            row("NIBP_PULSE_RATE", pulse, "/min", none ? "NOT_AVAILABLE" : validity, status);
        }
    }

    @Test
    void suntechFramesSurvive() {
        List<String> failures = List.of("measurement failed, code 3", "measurement failed, code 255", "aborted");
        for (frame = 0; frame < 500; frame++) {
            if (random.nextBoolean()) {
                row("CUFF_PRESSURE", Integer.toString(between(0, 330)), "mmHg", "VALID", "");
            } else {
                determination(failures, true);
            }
        }
        assertRoundTrip("suntech-oem");
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void aRowThatTheDeviceCannotSayIsRefusedWithItsLine(String id) {
        TableEncoder encoder = new TableEncoder(TestProfiles.profile(id));
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> encoder.encode(List.of(DecodedTable.HEADER, "0,ETCO2,38,mmHg,VALID,")));
        assertEquals("line 2: " + id + " has no ETCO2", refusal.getMessage());
    }
}
