package vigil.device;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vigil.metric.Timestamp;

/// Tells when too much of what a device sends is damaged: more than 10 % of its frames within 30 s (clinical facts,
/// section 9.3; hazard H4).
///
/// Fewer than ten frames are not judged, so that a single damaged one is never more than 10 %: that matters for devices
/// that send seldom, and for the first half frame of every opening.
///
/// Confined to the link thread. It knows no clock.
final class DamageWatch {
    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofSeconds(1);
    private static final long ONE_IN = 10;

    private final Deque<Mark> marks = new ArrayDeque<>();
    private boolean tooMany;

    /// How far the counting was at a time.
    private record Mark(Timestamp at, long good, long damaged) {}

    /// What changed, in a sentence; an empty one says that it is over. Nothing if nothing changed.
    Optional<String> judge(FrameCounts counts, Timestamp now) {
        if (!marks.isEmpty() && now.since(marks.getLast().at()).compareTo(STEP) < 0) {
            return Optional.empty();
        }
        marks.addLast(new Mark(now, counts.frames(), counts.damaged()));
        while (now.since(marks.getFirst().at()).compareTo(WINDOW) > 0 && marks.size() > 1) {
            marks.removeFirst();
        }
        long damaged = counts.damaged() - marks.getFirst().damaged();
        long all = damaged + counts.frames() - marks.getFirst().good();
        boolean was = tooMany;
        tooMany = all >= ONE_IN && damaged * ONE_IN > all;
        if (was == tooMany) {
            return Optional.empty();
        }
        return Optional.of(tooMany ? damaged + " of " + all + " frames within 30 s were damaged" : "");
    }
}
