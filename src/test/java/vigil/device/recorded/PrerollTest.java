package vigil.device.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.device.WireEvent;

/// What is kept of the time before a session.
class PrerollTest {
    private final Preroll preroll = new Preroll();

    @Test
    void aYoungLinkIsKeptWhole() {
        add(new WireEvent.Opened(Tapes.at(0)), Tapes.received(1, "a"), Tapes.received(60, "b"));
        assertEquals(
                Tapes.wire(List.of(new WireEvent.Opened(Tapes.at(0)), Tapes.received(1, "a"), Tapes.received(60, "b"))),
                preroll.entries());
    }

    @Test
    void anOldLinkKeepsHowItWasOpenedAndTheLastFiveSecondsAndSaysWhatIsMissing() {
        String kilobyte = "x".repeat(1100);
        add(new WireEvent.Opened(Tapes.at(0)), Tapes.received(1, kilobyte), Tapes.received(2, kilobyte));
        add(
                Tapes.received(3, "gone"),
                Tapes.received(4, "gone too"),
                Tapes.received(95, "b"),
                Tapes.received(100, "c"));
        assertEquals(
                List.of(
                        new RawEntry.Wire(new WireEvent.Opened(Tapes.at(0))),
                        new RawEntry.Wire(Tapes.received(1, kilobyte)),
                        new RawEntry.Wire(Tapes.received(2, kilobyte)),
                        new RawEntry.Gap(Tapes.at(95), 2, 12),
                        new RawEntry.Wire(Tapes.received(95, "b")),
                        new RawEntry.Wire(Tapes.received(100, "c"))),
                preroll.entries());
    }

    @Test
    void aFloodIsCutToAFewKilobytes() {
        add(new WireEvent.Opened(Tapes.at(0)));
        for (int i = 0; i < 1000; i++) {
            add(Tapes.received(1 + i / 1000.0, "x".repeat(100)));
        }
        long bytes = preroll.entries().stream().mapToLong(Missing::bytes).sum();
        assertEquals(true, bytes > 4000 && bytes < 6500, bytes + " bytes are kept");
    }

    @Test
    void theSecondsBeforeASessionsEndAreNoPartOfTheNextSession() {
        add(new WireEvent.Opened(Tapes.at(0)), Tapes.received(1, "x".repeat(2048)), Tapes.received(2, "patient A"));
        preroll.forgetTail();
        assertEquals(new RawEntry.Gap(Tapes.at(1), 1, 9), preroll.entries().getLast());
    }

    @Test
    void aClosedLinkHasNothingToSay() {
        add(new WireEvent.Opened(Tapes.at(0)), Tapes.received(1, "a"), new WireEvent.Closed(Tapes.at(2), true));
        assertEquals(List.of(), preroll.entries());
    }

    private void add(WireEvent... events) {
        for (WireEvent event : events) {
            preroll.add(new RawEntry.Wire(event));
        }
    }
}
