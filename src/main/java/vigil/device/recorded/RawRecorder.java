package vigil.device.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import vigil.metric.Clock;

/// Keeps the raw bytes of all running sessions in files beside the record.
///
/// The thread `raw-writer` owns every file, so a slow or full disk never holds up a link, a room or the record itself.
/// Links hand over without waiting; what finds no place is counted and becomes a gap in the file.
///
/// Thread rule: any thread may call.
public final class RawRecorder implements RawCapture, AutoCloseable {
    /// How long the last bytes may take when the console stops.
    private static final Duration LAST_WRITE = Duration.ofSeconds(5);

    private final BlockingQueue<RawItem> queue = new LinkedBlockingQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread writer;

    private RawRecorder(RawFolder folder, Clock clock, RawWriter.FreeBytes free) {
        this.writer =
                Thread.ofPlatform().name("raw-writer").unstarted(new RawWriter(queue, folder, clock, free, closing));
    }

    /// Starts to keep raw bytes beside the record in `data`.
    public static RawRecorder start(Path data, Clock clock) {
        return start(data, clock, () -> usable(data));
    }

    static RawRecorder start(Path data, Clock clock, RawWriter.FreeBytes free) {
        RawRecorder recorder = new RawRecorder(new RawFolder(data), clock, free);
        recorder.writer.start();
        return recorder;
    }

    @Override
    public RoomCapture room(Consumer<String> trouble) {
        return new RoomTape(queue, trouble);
    }

    /// Writes what waits and ends all files. A session that goes on later gets new ones.
    @Override
    public void close() {
        closing.countDown();
        try {
            writer.join(LAST_WRITE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long usable(Path data) throws IOException {
        return Files.getFileStore(data).getUsableSpace();
    }
}
