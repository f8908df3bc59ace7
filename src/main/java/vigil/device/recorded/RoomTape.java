package vigil.device.recorded;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import vigil.device.LinkListener;
import vigil.metric.Timestamp;

/// One room's way to the raw writer: hands over and returns at once, whatever the disk does.
///
/// Thread rule: as [RoomCapture] says.
final class RoomTape implements RoomCapture {
    /// Thirteen seconds of eight busy rooms, at most 16 MB. Beyond it events are given up and counted.
    static final int MOST_WAITING = 16_384;

    private final BlockingQueue<RawItem> queue;
    private final Consumer<String> trouble;
    private final List<Track> tracks = new CopyOnWriteArrayList<>();
    /// The session that runs; empty while none does.
    private String session = "";

    /// One link of the room.
    ///
    /// @param missing what found no place in the queue since something last did
    record Track(Reel reel, AtomicReference<Missing> missing) {
        Missing takeMissing() {
            return missing.getAndSet(Missing.NOTHING);
        }
    }

    RoomTape(BlockingQueue<RawItem> queue, Consumer<String> trouble) {
        this.queue = queue;
        this.trouble = trouble;
    }

    @Override
    public synchronized LinkListener tape(String device, ProfileText profile, LinkListener next) {
        Track track = new Track(new Reel(device, profile), new AtomicReference<>(Missing.NOTHING));
        tracks.add(track);
        if (!session.isEmpty()) {
            queue.add(new RawItem.Joined(this, track.reel(), session));
        }
        return new TapedLink(next, event -> {
            if (queue.size() < MOST_WAITING) {
                queue.add(new RawItem.Heard(this, track.reel(), track.takeMissing(), event));
            } else {
                track.missing().updateAndGet(m -> m.and(new RawEntry.Wire(event)));
            }
        });
    }

    @Override
    public synchronized void begin(String begun) {
        session = begun;
        queue.add(new RawItem.Begin(this, begun));
    }

    @Override
    public synchronized void end(Timestamp at) {
        session = "";
        queue.add(new RawItem.End(this, at));
    }

    List<Track> tracks() {
        return tracks;
    }

    Consumer<String> trouble() {
        return trouble;
    }
}
