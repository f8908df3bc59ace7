package vigil.app.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmInput;
import vigil.alarm.AlarmPriority;
import vigil.app.clinic.Vital;
import vigil.metric.Clock;
import vigil.monitor.MonitorInput;

/// A console under guard: it beats, and keeps a second process that watches the beats. Begin it last, when everything
/// that must live does; then every end but [#end] is a failure, and the console is started again.
///
/// Thread rule: any thread may end or close it.
public final class Guarded implements AutoCloseable {
    private final Heartbeat heartbeat;
    private final GuardKeeper keeper;

    private Guarded(Heartbeat heartbeat, GuardKeeper keeper) {
        this.heartbeat = heartbeat;
        this.keeper = keeper;
    }

    /// How the guard starts this program once more.
    ///
    /// @param main the class that it began with
    /// @param arguments what it was given
    public record Again(String main, List<String> arguments) {
        public Again {
            arguments = List.copyOf(arguments);
        }
    }

    /// Begins to beat, and puts a guard at its post.
    ///
    /// @param data the folder of the record
    /// @param vitals what must live
    /// @param rooms takes what all rooms are to know: GUARD_LOST while nobody guards the console
    /// @param after how long the guard may wait: what a start needs itself, another process must not take from it
    /// @throws IllegalArgumentException with one sentence if the heartbeat cannot be written there
    public static Guarded start(
            Path data, Again again, List<Vital> vitals, Consumer<MonitorInput> rooms, Clock clock, Duration after) {
        GuardFolder folder = new GuardFolder(data.toAbsolutePath());
        long pid = ProcessHandle.current().pid();
        JavaProgram program = JavaProgram.ofThisProcess(again.main());
        List<String> arguments = new ArrayList<>(
                List.of("guard", "--data", folder.data().toString(), "--console", Long.toString(pid), "--"));
        arguments.addAll(program.with(again.arguments()));
        Heartbeat heartbeat = new Heartbeat(new Heart(pid, vitals), open(folder), clock);
        heartbeat.start();
        GuardKeeper keeper = new GuardKeeper(
                folder,
                program.smallWith(arguments),
                heartbeat,
                clock,
                why -> rooms.accept(fault(why.isPresent() ? AlarmPriority.LOW : null, why.orElse(""))));
        keeper.start(after);
        return new Guarded(heartbeat, keeper);
    }

    /// A person ends the console: the guard leaves quietly.
    public void end() {
        keeper.close();
        heartbeat.end();
    }

    /// Beats no more. Without [#end] before it, this is a failure.
    @Override
    public void close() {
        keeper.close();
        heartbeat.close();
    }

    private static BeatFile open(GuardFolder folder) {
        try {
            return BeatFile.open(folder.consoleBeat());
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The heartbeat cannot be written into " + folder.data() + ": " + e.getMessage() + ".", e);
        }
    }

    private static MonitorInput fault(@Nullable AlarmPriority priority, String cause) {
        return new MonitorInput.FaultChanged(
                new AlarmInput.Fault(AlarmId.of(AlarmCondition.GUARD_LOST), priority, cause));
    }
}
