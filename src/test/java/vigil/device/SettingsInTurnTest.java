package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

/// A link to a device whose settings are not certain, in simulated time.
class SettingsInTurnTest {
    private static LinkSettings set(int baud) {
        return new LinkSettings(baud, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);
    }

    private final FakePort port = new FakePort();
    private final HeardListener heard = new HeardListener();
    private Timestamp now = new Timestamp(0, 0);
    private final DeviceLink link = new DeviceLink(
            new LinkTarget("toy", "/dev/toy", List.of(set(9600), set(4800), set(19200))),
            port,
            new FakeProtocol(),
            heard,
            now);
    private Function<LinkSettings, String> device = settings -> "";

    /// The device says its piece every half second, as the port's settings make it arrive.
    private void pass(double seconds) {
        for (int i = 0; i < Math.round(seconds * 10); i++) {
            now = now.plus(Duration.ofMillis(100));
            String says = port.closed || i % 5 != 0 ? "" : device.apply(port.opened.getLast());
            if (!says.isEmpty()) {
                port.incoming.add(says.getBytes(StandardCharsets.US_ASCII));
            }
            link.listen();
            link.step(now);
        }
    }

    private void speakAt(int baud) {
        device = settings -> settings.baud() == baud ? "!" : "garbage";
    }

    private List<Integer> openedWith() {
        return new ArrayList<>(port.opened.stream().map(LinkSettings::baud).toList());
    }

    @Test
    void settingsThatBringOnlyRubbishAreLeftAsSoonAsTheSilenceLimitHasPassed() {
        speakAt(19200);
        link.open(now);
        pass(FakeProtocol.SILENCE.toSeconds() * 2 + 1);
        assertEquals(List.of(9600, 4800, 19200), openedWith());
        assertEquals(LinkState.LIVE, link.status().state());
        assertEquals("19200 8N1", link.status().line().settings());
        assertEquals(
                "Bytes came from toy@/dev/toy, but nothing valid in 3 s with 9600 8N1: trying 4800 8N1.",
                heard.reasons.stream()
                        .filter(r -> r.startsWith("Bytes"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void whatIsTriedAndWhatFitsIsInTheLog() {
        speakAt(4800);
        link.open(now);
        pass(5);
        List<String> log = link.log().entries().stream()
                .map(Object::toString)
                .filter(l -> l.startsWith("=") || l.startsWith("#"))
                .toList();
        assertTrue(log.contains("= STARTING: trying 4800 8N1"), log.toString());
        assertEquals(List.of("# 4800 8N1 fits", "= LIVE"), log.subList(log.size() - 2, log.size()));
    }

    @Test
    void aDeviceThatIsSilentIsGivenTimeAndThenTheNextSettings() {
        link.open(now);
        pass(3 + 10 - 0.1);
        assertEquals(List.of(9600), openedWith());
        pass(0.4);
        assertEquals(List.of(9600, 4800), openedWith());
        pass(2 * 13.5);
        assertEquals(List.of(9600, 4800, 19200, 9600), openedWith());
        pass(30);
        assertEquals(4, port.opened.size(), "after a whole round there is no haste");
        pass(4);
        assertEquals(5, port.opened.size());
    }

    @Test
    void rubbishInEverySettingIsNoReasonToTurnForEverInHaste() {
        speakAt(300);
        link.open(now);
        pass(3600);
        int openings = port.openings;
        assertTrue(openings < 3600 / 33 + 5, openings + " openings in an hour");
    }

    @Test
    void aDeviceThatIsSwitchedOffKeepsTheSettingsThatBroughtAFrame() {
        speakAt(4800);
        link.open(now);
        pass(10);
        device = settings -> "";
        pass(300);
        assertEquals(List.of(9600), openedWith().stream().filter(b -> b != 4800).toList());
    }

    @Test
    void afterACablePullTheProvenSettingsComeFirstAndTheOthersAfterThem() {
        speakAt(4800);
        link.open(now);
        pass(10);
        port.present = false;
        pass(20);
        int before = port.opened.size();
        port.present = true;
        speakAt(9600);
        pass(15);
        assertEquals(List.of(4800, 19200, 9600), openedWith().subList(before, port.opened.size()));
        assertEquals(LinkState.LIVE, link.status().state());
    }

    @Test
    void aFewStrayBytesAreNotTakenForWrongSettings() {
        link.open(now);
        port.incoming.add("plug in".getBytes(StandardCharsets.US_ASCII));
        pass(5);
        assertEquals(List.of(9600), openedWith());
        assertEquals(LinkState.STALE, link.status().state());
    }
}
