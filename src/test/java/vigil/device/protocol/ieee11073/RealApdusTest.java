package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The test APDUs of an open implementation (protocol facts, sections 15 and 26), which the project may not
/// contain.
class RealApdusTest {
    private final List<String> rows = new ArrayList<>();
    private final RecordedAgent recording = new RecordedAgent(
            (offset, metric, value, validity, status) -> rows.add(metric + " " + value + " " + validity));

    private void feed(String... names) {
        for (String name : names) {
            byte[] bytes = Hex.real(name);
            recording.feed(bytes, bytes.length);
        }
        assertEquals(names.length, recording.finish().frames());
        assertEquals(0, recording.finish().rejectedBytes());
    }

    @Test
    void theBloodPressureIsAsTheFactsSay() {
        feed("blood_pressure/roiv_mds_note_scan_report_mp_fixed");
        assertEquals(
                List.of(
                        "NIBP_SYS 113.0 VALID",
                        "NIBP_DIA 71.0 VALID",
                        "NIBP_MAP 85.0 VALID",
                        "NIBP_PULSE_RATE 71.0 VALID"),
                rows);
    }

    @Test
    void theBloodPressureIsTheSameWithTheAgentsOwnConfiguration() {
        feed(
                "blood_pressure/aarq",
                "blood_pressure/roiv_mdc_noti_config",
                "blood_pressure/roiv_mds_note_scan_report_mp_fixed");
        assertEquals(4, rows.size());
        assertEquals("NIBP_SYS 113.0 VALID", rows.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "buf_scan_report_fixed",
                "buf_scan_report_mp_fixed",
                "buf_scan_report_var",
                "unbuf_scan_report_fixed",
                "unbuf_scan_report_mp_fixed",
                "unbuf_scan_report_var"
            })
    void everyOximeterReportIsAsTheFactsSay(String name) {
        feed("pulse_oximeter/pulse_oximeter_" + name);
        assertEquals(List.of("SPO2 98.0 VALID", "PULSE_RATE 72.0 VALID"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buf_scan_report_grouped", "unbuf_scan_report_grouped"})
    void aGroupWithoutItsConfigurationGivesNoValues(String name) {
        feed("pulse_oximeter/pulse_oximeter_" + name);
        assertEquals(List.of(), rows);
    }

    @ParameterizedTest
    @CsvSource({
        "unbuf_scan_report_grouped, SPO2 97.5 VALID, PULSE_RATE 80.1 VALID",
        "buf_scan_report_grouped, SPO2 98.0 VALID, PULSE_RATE 73.0 VALID"
    })
    void aGroupIsReadWithTheScannersMap(String name, String saturation, String pulse) {
        feed("pulse_oximeter/pulse_oximeter_noti_config_with_scanner", "pulse_oximeter/pulse_oximeter_" + name);
        assertEquals(List.of(saturation, pulse), rows);
    }

    @Test
    void theOxygenSaturationOfFastResponseIsPassedOver() {
        Apdu.EventReport event =
                (Apdu.EventReport) Hex.apdu(Hex.real("pulse_oximeter/pulse_oximeter_noti_config_with_scanner"));
        AgentConfiguration configuration = AgentConfiguration.of((EventInfo.Configuration) event.info());
        assertEquals(Map.of(1, Quantity.OXYGEN_SATURATION, 10, Quantity.PULSE_RATE), quantities(configuration));
        assertEquals(40, configuration.scannerToEnable().orElseThrow().handle());
    }

    private static Map<Integer, Quantity> quantities(AgentConfiguration configuration) {
        Map<Integer, Quantity> quantities = new HashMap<>();
        configuration.objects().forEach((handle, object) -> quantities.put(handle, object.quantity()));
        return quantities;
    }

    @Test
    void theConfigurationsAreUnderstood() {
        for (String name :
                List.of("blood_pressure/roiv_mdc_noti_config", "pulse_oximeter/pulse_oximeter_noti_config")) {
            Apdu.EventReport event = (Apdu.EventReport) Hex.apdu(Hex.real(name));
            AgentConfiguration configuration = AgentConfiguration.of((EventInfo.Configuration) event.info());
            assertEquals(2, configuration.objects().size());
            assertTrue(configuration.objects().values().stream().allMatch(MeasuredObject::hasKnownUnit));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blood_pressure/aare_accept_unknown_conf",
                "blood_pressure/rlre",
                "blood_pressure/rlrq",
                "blood_pressure/rors_accepted_config",
                "blood_pressure/roiv_mdc_noti_config",
                "pulse_oximeter/pulse_oximeter_association_request",
                "pulse_oximeter/pulse_oximeter_noti_config_with_scanner",
                "pulse_oximeter/pulse_oximeter_unbuf_scan_report_fixed",
                "pulse_oximeter/pulse_oximeter_unbuf_scan_report_mp_fixed",
                "pulse_oximeter/pulse_oximeter_unbuf_scan_report_var"
            })
    void whatIsReadIsWrittenAgain(String name) {
        byte[] bytes = Hex.real(name);
        assertEquals(Hex.text(bytes), Hex.text(ApduWriter.write(Hex.apdu(bytes))));
    }
}
