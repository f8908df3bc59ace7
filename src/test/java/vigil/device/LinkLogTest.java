package vigil.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;

class LinkLogTest {
    private static final Timestamp AT = new Timestamp(0, 0);

    private final LinkLog log = new LinkLog(3);

    @Test
    void theOldestEntriesGiveWay() {
        for (int i = 1; i <= 5; i++) {
            log.trouble("t" + i, AT);
        }
        assertEquals(
                List.of("! t3", "! t4", "! t5"),
                log.entries().stream().map(Object::toString).toList());
        assertEquals(5, log.lastNumber());
    }

    @Test
    void aReaderCanAskForWhatIsNew() {
        log.trouble("a", AT);
        long seen = log.lastNumber();
        assertEquals(List.of(), log.entriesAfter(seen));
        log.trouble("b", AT);
        assertEquals(
                List.of("! b"),
                log.entriesAfter(seen).stream().map(Object::toString).toList());
    }

    @Test
    void bytesInTheLogCannotBeChangedFromOutside() {
        byte[] bytes = {1, 2};
        log.sent(RawBytes.of(bytes, 2), AT);
        bytes[0] = 9;
        LinkLogEntry.Sent sent = (LinkLogEntry.Sent) log.entries().getFirst();
        sent.bytes().toArray()[1] = 9;
        assertArrayEquals(new byte[] {1, 2}, sent.bytes().toArray());
    }
}
