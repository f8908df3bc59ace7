package vigil.app.guard;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.app.clinic.Vital;
import vigil.metric.Timestamp;

/// What the console's next beat says: that everything that must live does, or what does not.
///
/// Thread rule: confined to the heartbeat's thread.
final class Heart {
    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);

    private final long pid;
    private final List<Vital> vitals;
    private long count;
    private boolean stood;

    /// @param pid this process
    /// @param vitals what must live
    Heart(long pid, List<Vital> vitals) {
        this.pid = pid;
        this.vitals = List.copyOf(vitals);
    }

    /// The beat for this moment. Its count grows only while all lives.
    Beat beat(Timestamp now) {
        Optional<String> still =
                vitals.stream().flatMap(v -> v.standsStill(now).stream()).findFirst();
        if (still.isEmpty()) {
            stood = false;
            return new Beat(pid, ++count, Beat.State.BEATING, "");
        }
        if (!stood) {
            stood = true;
            LOG.error("the heartbeat stops: {}", still.get());
        }
        return new Beat(pid, count, Beat.State.STANDING, still.get());
    }

    /// What is said before the first beat: the file may still hold what an earlier console said.
    Beat beginning() {
        return new Beat(pid, 0, Beat.State.STANDING, "it starts");
    }

    /// The last thing that is said.
    Beat end() {
        return new Beat(pid, count, Beat.State.ENDED, "");
    }
}
