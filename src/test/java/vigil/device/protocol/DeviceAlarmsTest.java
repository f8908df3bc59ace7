package vigil.device.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceAlarm;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.DescribedProfile;

/// What the shipped devices raise by their own rules, from their bytes.
class DeviceAlarmsTest {
    private final RecordingOutput out = new RecordingOutput();
    private Timestamp now = new Timestamp(0, 0);

    private ProfileProtocol listenTo(String id) {
        DescribedProfile profile = TestProfiles.profile(id);
        ProfileProtocol protocol = new ProfileProtocol(profile, id + "@A");
        protocol.start(now, out);
        return protocol;
    }

    private void hear(ProfileProtocol protocol, byte[] bytes) {
        now = now.plus(Duration.ofSeconds(1));
        protocol.received(bytes, bytes.length, now, out);
    }

    private void masimo(ProfileProtocol protocol, String alarm, String exc) {
        String line = "02/22/16 22:47:45 SN=0000056661 SPO2=084% BPM=097 PI=03.60% SPCO=--.-% SPMET=--.-% DESAT=--"
                + " PIDELTA=+-- " + (alarm.isEmpty() ? "" : "ALARM=" + alarm + " ") + "EXC=" + exc + "\r\n";
        hear(protocol, line.getBytes(StandardCharsets.US_ASCII));
    }

    private static Set<String> words(Set<DeviceAlarm> alarms) {
        return alarms.stream().map(a -> a.kind() + " " + a.says()).collect(Collectors.toSet());
    }

    private List<Set<String>> told() {
        return out.alarms.stream().map(DeviceAlarmsTest::words).toList();
    }

    @Test
    void aMasimoTellsItsAlarmsWhenTheyChangeAndTheFirstTime() {
        ProfileProtocol oximeter = listenTo("masimo-ascii1");
        masimo(oximeter, "0000", "000800");
        masimo(oximeter, "0000", "000800");
        masimo(oximeter, "0002", "000800");
        masimo(oximeter, "0012", "000800");
        masimo(oximeter, "0042", "000800");
        masimo(oximeter, "0000", "000800");
        assertEquals(
                List.of(
                        Set.of(),
                        Set.of("PATIENT SpO2 low"),
                        Set.of("PATIENT SpO2 low", "BATTERY low battery"),
                        Set.of()),
                told());
    }

    @Test
    void everyAlarmBitOfTheMasimoIsOneAndWhatOnlySaysThatItSoundsIsNone() {
        ProfileProtocol oximeter = listenTo("masimo-ascii1");
        masimo(oximeter, "3F3F", "000800");
        assertEquals(
                Set.of(
                        "PATIENT SpO2 high",
                        "PATIENT SpO2 low",
                        "PATIENT pulse rate high",
                        "PATIENT pulse rate low",
                        "PATIENT SpCO high",
                        "PATIENT SpCO low",
                        "PATIENT SpMet high",
                        "PATIENT SpMet low",
                        "PATIENT desaturation index",
                        "PATIENT perfusion index delta"),
                told().getLast());
    }

    @Test
    void aSensorThatTakesTheNumbersAwaySaysWhich() {
        ProfileProtocol oximeter = listenTo("masimo-ascii1");
        masimo(oximeter, "0000", "000820");
        assertEquals(
                Set.of(new DeviceAlarm(
                        DeviceAlarm.Kind.TECHNICAL,
                        "sensor off patient",
                        Set.of(Metric.SPO2, Metric.PULSE_RATE, Metric.PERFUSION_INDEX))),
                out.alarms.getLast());
    }

    @Test
    void aLineWithoutThePlaceForAlarmsDecidesNothingAboutThem() {
        ProfileProtocol oximeter = listenTo("masimo-ascii1");
        masimo(oximeter, "0002", "000800");
        masimo(oximeter, "", "000800");
        masimo(oximeter, "", "000801");
        assertEquals(Set.of("PATIENT SpO2 low", "TECHNICAL no sensor"), told().getLast());
    }

    @Test
    void whatWasSaidLastStandsWhenThePortIsOpenedAnew() {
        ProfileProtocol oximeter = listenTo("masimo-ascii1");
        masimo(oximeter, "0002", "000800");
        oximeter.start(now, out);
        masimo(oximeter, "0002", "000800");
        assertEquals(1, out.alarms.size());
        masimo(oximeter, "0000", "000800");
        assertEquals(Set.of(), told().getLast());
    }

    @Test
    void aNellcorTellsItsAlarmsInLetters() {
        ProfileProtocol oximeter = listenTo("nellcor-ascii");
        hear(oximeter, "12-NOV-97 14:00:07  88* 120   50 SL PH\r\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Set.of("PATIENT saturation low", "PATIENT pulse rate high"), told().getLast());
        hear(oximeter, "12-NOV-97 14:00:09  97  120   50 AS\r\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Set.of(), told().getLast());
    }

    @Test
    void aCapnostreamSaysWithOneMessageWhatAnotherSaidBefore() {
        ProfileProtocol capnograph = listenTo("capnostream-20");
        hear(capnograph, capnostream(0x01, 0x01, 0x04));
        assertEquals(Set.of("PATIENT no breath", "PATIENT SpO2 low"), told().getLast());
        hear(capnograph, capnostream(0x02, 0x00, 0x04));
        assertEquals(Set.of("PATIENT SpO2 low"), told().getLast(), "now in kPa, and breathing");
    }

    @Test
    void theTextsOfTheIvyAreAlarmsWhateverTheySay() {
        ProfileProtocol monitor = listenTo("ivy-450c");
        hear(monitor, ivy("WHATEVER IT IS"));
        assertEquals(Set.of("PATIENT respiration alarm: WHATEVER IT IS"), told().getLast());
        hear(monitor, ivy(""));
        assertEquals(Set.of(), told().getLast());
    }

    private static byte[] capnostream(int unit, int co2Alarms, int spo2Alarms) {
        int[] payload = new int[27];
        payload[4] = 38;
        payload[6] = 14;
        payload[7] = 97;
        payload[8] = 72;
        payload[13] = co2Alarms;
        payload[14] = spo2Alarms;
        payload[25] = unit;
        byte[] frame = new byte[payload.length + 4];
        frame[0] = (byte) 0x85;
        frame[1] = (byte) (payload.length + 1);
        frame[2] = 1;
        int check = frame[1] ^ frame[2];
        for (int i = 0; i < payload.length; i++) {
            frame[3 + i] = (byte) payload[i];
            check ^= payload[i];
        }
        frame[frame.length - 1] = (byte) check;
        return frame;
    }

    private static byte[] ivy(String respiration) {
        String lines =
                "HR=1;80;ECG-II-DIAG;\rRR=1;35;APNEA: 20 SEC;" + respiration + "\rETCO2=1;;;\rSPO2=1;100;PR=80 ;\r"
                        + "NIBP=4;121;75;92;80;;\rP1=3;111;73;88;;\rP2=3;;;;;\rT1=1;;;\rT2=1;;;\r";
        return ("\u00FFANSAR-B " + "\u0080".repeat(400) + lines + "\u00FE").getBytes(StandardCharsets.ISO_8859_1);
    }
}
