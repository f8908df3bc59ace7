package vigil.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of legal transitions, written out a second time, every pair.
class LinkStateTest {
    @ParameterizedTest
    @CsvSource({
        "CLOSED,   OPENING",
        "OPENING,  CLOSED STARTING WAITING",
        "STARTING, CLOSED LIVE STALE LOST",
        "LIVE,     CLOSED STALE LOST",
        "STALE,    CLOSED LIVE LOST",
        "LOST,     CLOSED WAITING",
        "WAITING,  CLOSED OPENING"
    })
    void aStateMayBecomeExactlyTheseOthers(LinkState from, String to) {
        List<String> allowed = new ArrayList<>();
        for (LinkState next : LinkState.values()) {
            if (from.mayBecome(next)) {
                allowed.add(next.name());
            }
        }
        assertEquals(to, String.join(" ", allowed));
    }
}
