package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is found on a port in ten seconds of simulated time.
class EavesdropperTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<Integer> BAUDS = List.of(9600, 115200, 4800, 19200, 38400, 2400, 57600, 1200);

    private static LinkSettings set(int baud) {
        return new LinkSettings(baud, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);
    }

    private static Candidate candidate(String profile, int baud, Candidate.Proof proof, String... asks) {
        List<HarmlessAsk> all = new ArrayList<>();
        for (String ask : asks) {
            byte[] bytes = ask.getBytes(StandardCharsets.US_ASCII);
            all.add(new HarmlessAsk(RawBytes.of(bytes, bytes.length), Duration.ofMillis(500)));
        }
        return new Candidate(profile, set(baud), proof, FakeProtocol::new, all);
    }

    /// A strong candidate for each setting.
    private static List<Candidate> oneForEach() {
        return BAUDS.stream()
                .map(baud -> candidate("p" + baud, baud, Candidate.Proof.STRONG))
                .toList();
    }

    private static Heard listen(TalkingPort port, List<Candidate> candidates, boolean mayAsk) {
        return new Eavesdropper(port, port).listen("/dev/toy", candidates, Duration.ofSeconds(10), mayAsk);
    }

    private static List<String> profiles(Heard heard) {
        return heard.matches().stream().map(Heard.Match::profile).toList();
    }

    @Test
    void aDeviceThatReportsOnceASecondIsFoundAmongEightSettingsWithinTenSeconds() {
        for (int baud : BAUDS) {
            TalkingPort port = new TalkingPort(set(baud), "!".repeat(60), SECOND);
            Heard heard = listen(port, oneForEach(), false);
            assertEquals(List.of("p" + baud), profiles(heard));
            assertFalse(heard.isUnsure());
            assertTrue(port.now.secondsSince(new vigil.metric.Timestamp(0, 0)) <= 10.1, baud + " took " + port.now);
            assertEquals(List.of(), port.sent, "nothing is said to a stranger");
        }
    }

    @Test
    void aStreamWithoutPausesIsFoundAmongEightSettingsWithinTenSeconds() {
        for (int baud : BAUDS) {
            TalkingPort port = new TalkingPort(set(baud), "!!!!!", Duration.ofNanos(16_666_667));
            assertEquals(List.of("p" + baud), profiles(listen(port, oneForEach(), false)));
        }
    }

    @Test
    void twoThatUnderstandTheSameBytesAlikeAreBothNamed() {
        TalkingPort port = new TalkingPort(set(9600), "!!!!!", Duration.ofMillis(20));
        Heard heard = listen(
                port,
                List.of(
                        candidate("a", 9600, Candidate.Proof.BARE),
                        candidate("b", 9600, Candidate.Proof.BARE),
                        candidate("c", 4800, Candidate.Proof.BARE)),
                false);
        assertEquals(List.of("a", "b"), profiles(heard));
        assertTrue(heard.isUnsure());
    }

    @Test
    void aBareProtocolDoesNotWinOverOneThatProvesMore() {
        TalkingPort port = new TalkingPort(set(9600), "!!!!!", Duration.ofMillis(20));
        Heard heard = listen(
                port,
                List.of(
                        candidate("bare", 9600, Candidate.Proof.BARE),
                        candidate("strong", 9600, Candidate.Proof.STRONG)),
                false);
        assertEquals(List.of("strong"), profiles(heard));
    }

    @Test
    void aFewFramesAmongRubbishDoNotMakeABareProtocol() {
        TalkingPort port = new TalkingPort(set(9600), "!xx!x", Duration.ofMillis(20));
        Heard heard = listen(port, List.of(candidate("bare", 9600, Candidate.Proof.BARE)), false);
        assertEquals(List.of(), profiles(heard));
        assertTrue(heard.bytes() > 100, "that something speaks is told");
    }

    @Test
    void aSilentPortIsAskedOnlyIfItMayBeAndOnlyWhatIsHarmless() {
        TalkingPort port = new TalkingPort(set(4800), "", SECOND);
        port.answer = "!";
        List<Candidate> candidates = List.of(
                candidate("speaks", 9600, Candidate.Proof.STRONG),
                candidate("asked", 9600, Candidate.Proof.STRONG, "who?"),
                candidate("right", 4800, Candidate.Proof.STRONG, "you?"));
        assertEquals(List.of(), profiles(listen(port, candidates, false)));
        assertEquals(List.of(), port.sent);
        assertEquals(List.of("right"), profiles(listen(port, candidates, true)));
        assertEquals(List.of("who?", "you?", "you?"), port.sent);
    }

    @Test
    void whoSpeaksByItselfIsNeverAsked() {
        TalkingPort port = new TalkingPort(set(300), "!".repeat(60), SECOND);
        listen(port, List.of(candidate("asked", 9600, Candidate.Proof.STRONG, "who?")), true);
        assertEquals(List.of(), port.sent);
    }

    @Test
    void aPortThatCannotBeOpenedSaysWhy() {
        TalkingPort port = new TalkingPort(set(9600), "!", SECOND);
        port.refusal = "/dev/toy is in use by another program.";
        assertEquals(
                "/dev/toy is in use by another program.",
                listen(port, oneForEach(), false).trouble());
    }
}
