package vigil.device.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vigil.device.HeardListener;
import vigil.device.LinkListener;
import vigil.device.WireEvent;

/// The way of raw bytes from the links into files, with real threads and a real folder.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RawRecorderTest {
    private static final long PLENTY = 10_000_000_000L;
    private static final String DEVICE = "masimo-ascii1@/dev/ttyUSB0";
    private static final ProfileText PROFILE =
            new ProfileText("masimo-ascii1", "id: masimo-ascii1\n".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path dir = Path.of("");

    private final BlockingQueue<String> trouble = new LinkedBlockingQueue<>();
    private final HeardListener next = new HeardListener();

    @Test
    void aSessionsBytesLieInAFileWithTheProfileBesideIt() throws IOException {
        try (RawRecorder recorder = RawRecorder.start(dir, () -> Tapes.START, () -> PLENTY)) {
            RoomCapture room = recorder.room(trouble::add);
            LinkListener link = room.tape(DEVICE, PROFILE, next);
            link.onWire(DEVICE, new WireEvent.Opened(Tapes.at(-2)));
            link.onWire(DEVICE, Tapes.received(-1, "before"));
            room.begin("s1");
            link.onWire(DEVICE, Tapes.received(1, "during"));
            room.end(Tapes.at(2));
            link.onWire(DEVICE, Tapes.received(3, "after"));
        }
        Path file = only("s1");
        assertEquals("0001-masimo-ascii1.vraw", file.getFileName().toString());
        List<RawEntry> expected = new ArrayList<>(Tapes.wire(List.of(
                new WireEvent.Opened(Tapes.at(-2)), Tapes.received(-1, "before"), Tapes.received(1, "during"))));
        expected.add(new RawEntry.Ended(Tapes.at(2), "the session ended"));
        assertEquals(expected, entries(file));
        assertEquals(new RawCheck.Outcome.Sound(1, 4, 0), RawCheck.of(dir));
        assertEquals("id: masimo-ascii1\n", Files.readString(new RawFolder(dir).profile(header(file))));
        assertTrue(trouble.isEmpty());
    }

    @Test
    void aDeviceThatJoinsWhileASessionRunsIsRecordedFromThenOn() throws IOException {
        try (RawRecorder recorder = RawRecorder.start(dir, () -> Tapes.START, () -> PLENTY)) {
            RoomCapture room = recorder.room(trouble::add);
            LinkListener first = room.tape(DEVICE, PROFILE, next);
            room.begin("s1");
            LinkListener joined = room.tape(DEVICE + "9", PROFILE, next);
            joined.onWire(DEVICE + "9", Tapes.received(1, "mine"));
            first.onWire(DEVICE, Tapes.received(2, "other"));
            room.end(Tapes.at(3));
        }
        List<Path> files = new RawFolder(dir).files("s1");
        assertEquals(2, files.size());
        assertEquals(
                new RawEntry.Wire(Tapes.received(1, "mine")),
                entries(files.getLast()).getFirst());
        assertEquals(new RawCheck.Outcome.Sound(2, 4, 0), RawCheck.of(dir));
    }

    @Test
    void aSessionThatGoesOnAfterACrashGetsANewFile() throws IOException {
        for (int run = 0; run < 2; run++) {
            try (RawRecorder recorder = RawRecorder.start(dir, () -> Tapes.START, () -> PLENTY)) {
                RoomCapture room = recorder.room(trouble::add);
                room.tape(DEVICE, PROFILE, next).onWire(DEVICE, Tapes.received(run, "run " + run));
                room.begin("s1");
            }
        }
        List<Path> files = new RawFolder(dir).files("s1");
        assertEquals(2, files.size());
        assertEquals(
                new RawEntry.Wire(Tapes.received(1, "run 1")),
                entries(files.getLast()).getFirst());
        assertEquals(
                new RawEntry.Ended(Tapes.at(0), "the console stopped"),
                entries(files.getFirst()).getLast());
    }

    @Test
    void withLittleRoomLeftTheRawBytesStopAndSaySoAndTheNextSessionTriesAgain() throws Exception {
        AtomicLong free = new AtomicLong(249_000_000L);
        AtomicBoolean first = new AtomicBoolean(true);
        CountDownLatch handedOver = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (RawRecorder recorder = RawRecorder.start(dir, () -> Tapes.START, () -> {
            awaitQuietly(handedOver);
            return first.getAndSet(false) ? PLENTY : free.get();
        })) {
            RoomCapture room = recorder.room(sentence -> {
                trouble.add(sentence);
                stopped.countDown();
            });
            LinkListener link = room.tape(DEVICE, PROFILE, next);
            room.begin("s1");
            link.onWire(DEVICE, Tapes.received(1, "kept"));
            handedOver.countDown();
            assertTrue(stopped.await(20, TimeUnit.SECONDS));
            link.onWire(DEVICE, Tapes.received(2, "not kept"));
            room.end(Tapes.at(3));
            free.set(PLENTY);
            room.begin("s2");
        }
        String sentence = "Raw bytes are not recorded: less than 250 MB are free, and they are left to the record.";
        assertEquals(List.of(sentence, ""), List.copyOf(trouble));
        assertEquals(
                List.of(new RawEntry.Wire(Tapes.received(1, "kept")), new RawEntry.Ended(Tapes.at(1), sentence)),
                entries(only("s1")));
        assertEquals(1, new RawFolder(dir).files("s2").size());
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentenceAndTheLinkGoesOn() throws IOException {
        Files.writeString(dir.resolve("raw"), "a file stands in the way");
        try (RawRecorder recorder = RawRecorder.start(dir, () -> Tapes.START, () -> PLENTY)) {
            RoomCapture room = recorder.room(trouble::add);
            LinkListener link = room.tape(DEVICE, PROFILE, next);
            room.begin("s1");
            link.onWire(DEVICE, Tapes.received(1, "x"));
            link.cuffRunning(DEVICE, true, Tapes.at(1));
        }
        assertEquals(1, trouble.size());
        assertTrue(trouble.element().startsWith("Raw bytes of " + DEVICE + " are not recorded: "), trouble::toString);
        assertEquals(List.of(true), next.cuff);
    }

    @Test
    void whatFindsNoPlaceIsCountedAndBecomesAGap() throws IOException, InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        int tooMany = RoomTape.MOST_WAITING + 100;
        try (RawRecorder recorder = RawRecorder.start(dir, () -> Tapes.START, () -> {
            hanging.countDown();
            awaitQuietly(letGo);
            return PLENTY;
        })) {
            RoomCapture room = recorder.room(trouble::add);
            LinkListener link = room.tape(DEVICE, PROFILE, next);
            room.begin("s1");
            assertTrue(hanging.await(20, TimeUnit.SECONDS), "the disk was never asked");
            for (int i = 0; i < tooMany; i++) {
                link.onWire(DEVICE, Tapes.received(i, "xyz"));
            }
            room.end(Tapes.at(tooMany));
            letGo.countDown();
        }
        List<RawEntry> kept = entries(only("s1"));
        RawEntry.Gap gap = assertInstanceOf(RawEntry.Gap.class, kept.get(kept.size() - 2));
        assertEquals(new RawEntry.Gap(Tapes.at(tooMany), 100, 300), gap);
        assertEquals(RoomTape.MOST_WAITING + 2, kept.size());
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private Path only(String session) throws IOException {
        List<Path> files = new RawFolder(dir).files(session);
        assertEquals(1, files.size());
        return files.getFirst();
    }

    private static List<RawEntry> entries(Path file) throws IOException {
        List<RawEntry> entries = new ArrayList<>();
        RawFileReader.read(file, entries::add, damage -> {
            throw new AssertionError(damage);
        });
        return entries;
    }

    private static RawHeader header(Path file) throws IOException {
        return RawFileReader.read(file, e -> {}, d -> {}).header().orElseThrow();
    }
}
