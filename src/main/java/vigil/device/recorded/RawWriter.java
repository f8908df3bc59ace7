package vigil.device.recorded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.metric.Clock;

/// What the thread `raw-writer` does: puts what links hand over into files, at least every 250 ms, and gives a file up
/// rather than disturb anything else.
///
/// Confined to its thread, but for the queue and the latch.
final class RawWriter implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RawWriter.class);
    private static final Duration GROUP = Duration.ofMillis(250);
    private static final int MOST_AT_ONCE = 4096;
    /// Raw bytes stop while there still is room for the record itself, which needs some 10 MB a day (a choice; the
    /// alarm for a full disk comes at 500 MB: clinical facts, 9.3).
    private static final long RESERVE_BYTES = 250_000_000L;

    private final BlockingQueue<RawItem> queue;
    private final RawFolder folder;
    private final Clock clock;
    private final FreeBytes free;
    private final CountDownLatch closing;
    private final Set<RoomTape> rooms = new LinkedHashSet<>();
    private final Set<RoomTape> troubled = new LinkedHashSet<>();

    /// Asks the disk.
    @FunctionalInterface
    interface FreeBytes {
        long get() throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }

    RawWriter(BlockingQueue<RawItem> queue, RawFolder folder, Clock clock, FreeBytes free, CountDownLatch closing) {
        this.queue = queue;
        this.folder = folder;
        this.clock = clock;
        this.free = free;
        this.closing = closing;
    }

    @Override
    public void run() {
        try {
            while (!isClosing() || !queue.isEmpty()) {
                takeGroup();
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            endAll("the console stopped");
        }
    }

    private void takeGroup() throws InterruptedException {
        RawItem next = queue.poll(isClosing() ? 0 : GROUP.toNanos(), TimeUnit.NANOSECONDS);
        long until = clock.now().monoNanos() + GROUP.toNanos();
        for (int taken = 1; next != null; taken++) {
            take(next);
            long left = isClosing() ? 0 : until - clock.now().monoNanos();
            next = taken < MOST_AT_ONCE ? queue.poll(left, TimeUnit.NANOSECONDS) : null;
        }
    }

    private void take(RawItem item) {
        switch (item) {
            case RawItem.Heard h -> guarded(h.room(), h.reel(), () -> h.reel().heard(h.before(), h.event()));
            case RawItem.Begin b -> begin(b.room(), b.session());
            case RawItem.Joined j -> joined(j.room(), j.reel(), j.session());
            case RawItem.End e ->
                e.room()
                        .tracks()
                        .forEach(t -> guarded(
                                e.room(), t.reel(), () -> t.reel().end(t.takeMissing(), e.at(), "the session ended")));
        }
    }

    private void begin(RoomTape room, String session) {
        rooms.add(room);
        String full = tooFull();
        if (full != null) {
            tell(room, full);
            return;
        }
        if (troubled.remove(room)) {
            room.trouble().accept("");
        }
        for (RoomTape.Track track : room.tracks()) {
            guarded(room, track.reel(), () -> track.reel().begin(folder, session));
        }
    }

    private void joined(RoomTape room, Reel reel, String session) {
        if (!reel.isRecording() && tooFull() == null) {
            guarded(room, reel, () -> reel.begin(folder, session));
        }
    }

    private void flush() {
        String full = isRecording() ? tooFull() : null;
        for (RoomTape room : rooms) {
            for (RoomTape.Track track : room.tracks()) {
                Reel reel = track.reel();
                if (full != null && reel.isRecording()) {
                    guarded(room, reel, () -> reel.end(full));
                    tell(room, full);
                } else {
                    guarded(room, reel, reel::flush);
                }
            }
        }
    }

    private boolean isRecording() {
        return rooms.stream()
                .flatMap(r -> r.tracks().stream())
                .anyMatch(t -> t.reel().isRecording());
    }

    private @Nullable String tooFull() {
        try {
            return free.get() < RESERVE_BYTES
                    ? "Raw bytes are not recorded: less than " + RESERVE_BYTES / 1_000_000
                            + " MB are free, and they are left to the record."
                    : null;
        } catch (IOException e) {
            return "Raw bytes are not recorded: the disk does not say how much is free.";
        }
    }

    private void endAll(String reason) {
        rooms.forEach(room -> room.tracks()
                .forEach(t -> guarded(room, t.reel(), () -> t.reel().end(reason))));
    }

    /// Whatever goes wrong with one file, the others and this thread go on.
    private void guarded(RoomTape room, Reel reel, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            reel.abandon();
            tell(room, "Raw bytes of " + reel.device() + " are not recorded: " + reason(e) + ".");
        }
    }

    /// Where the message of an exception is a path only, what is the matter with it.
    private static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException denied -> "there is no permission to write " + denied.getFile();
            case NoSuchFileException gone -> gone.getFile() + " is gone";
            case FileAlreadyExistsException there -> there.getFile() + " is there already";
            default -> String.valueOf(e.getMessage());
        };
    }

    private void tell(RoomTape room, String sentence) {
        if (troubled.add(room)) {
            LOG.warn(sentence);
            room.trouble().accept(sentence);
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
