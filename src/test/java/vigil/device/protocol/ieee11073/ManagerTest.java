package vigil.device.protocol.ieee11073;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vigil.device.DeviceCommand;
import vigil.metric.Timestamp;

/// The manager's answers, byte by byte as the protocol facts have them, and what it does when an agent does not
/// go along.
class ManagerTest {
    private static final String OWN = "02 56 49 47 49 4C 00 01";
    private static final String ABORT = "E6 00 00 02 00 00";

    private final Heard out = new Heard();
    private final Ieee11073Protocol manager = new Ieee11073Protocol("bp@bench", Duration.ofMinutes(10), ZoneOffset.UTC);
    private Timestamp now = new Timestamp(5_000_000_000L, 1_790_000_000_000L);

    @BeforeEach
    void start() {
        manager.start(now, out);
    }

    private void say(byte[] bytes) {
        manager.received(bytes, bytes.length, now, out);
    }

    private void wait(Duration time) {
        now = now.plus(time);
        manager.tick(now, out);
    }

    private LocalDateTime time() {
        return LocalDateTime.ofInstant(now.wall(), ZoneOffset.UTC);
    }

    private static String answer(String result) {
        return "E3 00 00 2C " + result + " 50 79 00 26 80 00 00 00 80 00 80 00 00 00 00 00 00 00 80 00 00 00 00 08 "
                + OWN + " 00 00 00 00 00 00 00 00 00 00";
    }

    @Test
    void itSaysNothingUntilItIsAsked() {
        wait(Duration.ofMinutes(1));
        assertEquals(List.of(), out.takeSent());
    }

    @Test
    void aStandardConfigurationIsAcceptedAtOnce() {
        for (int configuration : new int[] {0x02BC, 0x0190, 0x0191}) {
            say(Said.request(configuration));
            assertEquals(List.of(answer("00 00")), out.takeSent());
        }
    }

    @Test
    void anExtendedConfigurationMustBeDescribedOnce() {
        say(Hex.real("blood_pressure/aarq"));
        assertEquals(List.of(answer("00 03")), out.takeSent());
        say(Hex.real("blood_pressure/roiv_mdc_noti_config"));
        assertEquals(
                List.of("E7 00 00 16 00 14 00 01 02 01 00 0E 00 00 FF FF FF FF 0D 1C 00 04 40 00 00 00"),
                out.takeSent());
        manager.start(now, out);
        say(Hex.real("blood_pressure/aarq"));
        assertEquals(List.of(answer("00 00")), out.takeSent());
    }

    @Test
    void anotherAgentsConfigurationOfThatNumberIsAnother() {
        say(Hex.real("blood_pressure/aarq"));
        say(Hex.real("blood_pressure/roiv_mdc_noti_config"));
        out.takeSent();
        say(Said.request(0x4000));
        assertEquals(List.of(answer("00 03")), out.takeSent());
    }

    @Test
    void aScannerIsWokenAsTheTestApdusDescribe() {
        say(Said.request(0x4000));
        out.takeSent();
        say(Hex.real("pulse_oximeter/pulse_oximeter_noti_config_with_scanner"));
        List<String> sent = out.takeSent();
        assertEquals(2, sent.size());
        assertEquals("E7 00 00 16 00 14 00 00 01 05 00 0E 00 28 00 01 00 08 00 00 09 53 00 02 00 01", sent.get(1));
        say(Hex.real("pulse_oximeter/pulse_oximeter_periodic_set_response"));
        assertEquals(List.of(), out.takeSent());
    }

    @Test
    void aKnownConfigurationsScannerIsWokenAtOnce() {
        say(Said.request(0x4000));
        say(Hex.real("pulse_oximeter/pulse_oximeter_noti_config_with_scanner"));
        manager.start(now, out);
        out.takeSent();
        say(Said.request(0x4000));
        List<String> sent = out.takeSent();
        assertEquals(2, sent.size());
        assertTrue(sent.get(1).endsWith("00 28 00 01 00 08 00 00 09 53 00 02 00 01"));
    }

    @Test
    void anAgentOfAnotherProtocolIsRejected() {
        say(ApduWriter.write(new Apdu.AssociationRequest(false, Said.SYSTEM, 0x02BC)));
        assertEquals(List.of(answer("00 04")), out.takeSent());
        say(Said.pressures(1, 124, 78, 93, time()));
        assertEquals(List.of(ABORT), out.takeSent());
        assertEquals(List.of(), out.take());
    }

    @Test
    void aConfirmedReportIsAnsweredAndAnUnconfirmedOneIsNot() {
        say(Said.request(0x02BC));
        out.takeSent();
        say(Said.pressures(9, 124, 78, 93, time()));
        assertEquals(List.of("E7 00 00 12 00 10 00 09 02 01 00 0A 00 00 FF FF FF FF 0D 1D 00 00"), out.takeSent());
        assertEquals(List.of("BP 124/78 93 70"), out.take());
        say(Said.request(0x0190));
        out.takeSent();
        say(Said.saturation(97, Optional.empty()));
        assertEquals(List.of(), out.takeSent());
        assertEquals(List.of("SPO2 97.0 VALID []"), out.take());
    }

    @Test
    void aReportOutsideAnAssociationIsAFrameAndGivesNoValue() {
        say(Said.saturation(97, Optional.empty()));
        assertEquals(1, out.frames);
        assertEquals(List.of(), out.take());
        assertEquals(List.of(ABORT), out.takeSent());
    }

    @Test
    void anAgentThatDoesNotDescribeItselfIsAborted() {
        say(Said.request(0x4000));
        out.takeSent();
        wait(Duration.ofSeconds(9));
        assertEquals(List.of(), out.takeSent());
        wait(Duration.ofSeconds(1));
        assertEquals(List.of("E6 00 00 02 00 03"), out.takeSent());
        wait(Duration.ofMinutes(1));
        assertEquals(List.of(), out.takeSent());
    }

    @Test
    void aConfigurationWithNothingInItThatIsUnderstoodIsRefused() {
        say(Said.request(0x4000));
        out.takeSent();
        EventInfo.Configuration scale = new EventInfo.Configuration(0x4000, List.of());
        say(ApduWriter.write(new Apdu.EventReport(2, true, 0, Codes.NO_TIME, Codes.EVENT_CONFIGURATION, scale)));
        assertTrue(out.takeSent().getFirst().endsWith("0D 1C 00 04 40 00 00 01"));
    }

    @Test
    void partingIsAgreedTo() {
        say(Said.request(0x0190));
        out.takeSent();
        say(Hex.bytes("E40000020000"));
        assertEquals(List.of("E5 00 00 02 00 00"), out.takeSent());
        say(Said.saturation(97, Optional.empty()));
        assertEquals(List.of(), out.take());
    }

    @Test
    void anAbortEndsTheAssociation() {
        say(Said.request(0x0190));
        say(Hex.bytes("E60000020002"));
        say(Said.saturation(97, Optional.empty()));
        assertEquals(List.of(), out.take());
    }

    @Test
    void itPartsWhenTheLinkCloses() {
        say(Said.request(0x0190));
        out.takeSent();
        manager.stop(now, out);
        assertEquals(List.of("E4 00 00 02 00 00"), out.takeSent());
        wait(Duration.ofSeconds(3));
        assertEquals(List.of("E6 00 00 02 00 02"), out.takeSent());
    }

    @Test
    void itsCuffCannotBeStartedFromHere() {
        manager.command(DeviceCommand.START_CUFF, now, out);
        assertEquals(
                List.of("START_CUFF: this device's cuff can only be started and stopped at the device"), out.refusals);
    }

    @Test
    void halfAnApduIsGivenUpAfterAPause() {
        byte[] request = Said.request(0x0190);
        manager.received(request, 30, now, out);
        wait(Duration.ofMillis(1500));
        say(request);
        assertEquals(1, out.takeSent().size());
        assertEquals(30, manager.counts().rejectedBytes());
    }
}
