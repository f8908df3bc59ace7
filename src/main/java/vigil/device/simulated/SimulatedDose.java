package vigil.device.simulated;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;

/// The infusion that a room's simulated patient gets: begun, paused and ended like a real one. It ends by itself when
/// 40 minutes of it have run.
///
/// Any thread may call; all simulated devices of one room share it. Moments must come in order.
public final class SimulatedDose {
    /// A stretch of steady infusion, in nanoseconds of the monotonic clock.
    private record Run(long from, long to) {}

    private volatile List<Run> runs = List.of();

    /// Begins the infusion, or goes on after a pause; does nothing while it runs.
    public synchronized void start(Timestamp at) {
        if (!isRunning(at)) {
            List<Run> next = new ArrayList<>(runs);
            double leftSeconds = Ketamine.STANDARD_SECONDS - givenSeconds(at);
            if (leftSeconds > 0) {
                next.add(new Run(at.monoNanos(), at.monoNanos() + (long) (leftSeconds * 1e9)));
                runs = List.copyOf(next);
            }
        }
    }

    /// Pauses or ends the infusion; does nothing if it does not run.
    public synchronized void stop(Timestamp at) {
        if (isRunning(at)) {
            List<Run> next = new ArrayList<>(runs);
            Run last = next.removeLast();
            next.add(new Run(last.from, at.monoNanos()));
            runs = List.copyOf(next);
        }
    }

    /// True while the drug flows.
    public boolean isRunning(Timestamp at) {
        List<Run> now = runs;
        return !now.isEmpty() && at.monoNanos() - now.getLast().from >= 0 && at.monoNanos() - now.getLast().to < 0;
    }

    /// The level at the effect site: 1 at the end of the standard infusion.
    double level(Timestamp at) {
        double sum = 0;
        for (Run run : runs) {
            sum += Ketamine.level((at.monoNanos() - run.from) / 1e9) - Ketamine.level((at.monoNanos() - run.to) / 1e9);
        }
        return sum;
    }

    private double givenSeconds(Timestamp at) {
        double sum = 0;
        for (Run run : runs) {
            sum += Math.max(0, Math.min(at.monoNanos(), run.to) - run.from) / 1e9;
        }
        return sum;
    }
}
