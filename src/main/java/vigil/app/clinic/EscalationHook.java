package vigil.app.clinic;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vigil.alarm.AlarmId;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// Runs the clinic's own command when an alarm has come to the last step of its escalation. The command learns
/// what it is about from its environment, never the patient's name.
///
/// Thread rule: any thread may call and never waits; each room has a thread of its own, on which one run follows the
/// other.
public final class EscalationHook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EscalationHook.class);
    /// Whoever is called is called by then; a command that hangs must not hold up the next alarm's.
    static final Duration LONGEST = Duration.ofSeconds(30);

    /// A fault of the console stands in every room; within this time it is one call, not one a room.
    private static final Duration SAME_CALL = Duration.ofSeconds(60);

    private final Supplier<List<String>> command;
    private final Clock clock;
    private final Duration longest;
    private final Map<String, ExecutorService> rooms = new ConcurrentHashMap<>();
    private final Map<AlarmId, Timestamp> called = new HashMap<>();

    /// @param command the program and its arguments, asked afresh for each run; empty to run nothing
    public EscalationHook(Supplier<List<String>> command, Clock clock) {
        this(command, clock, LONGEST);
    }

    EscalationHook(Supplier<List<String>> command, Clock clock, Duration longest) {
        this.command = command;
        this.clock = clock;
        this.longest = longest;
    }

    /// One that runs nothing, for rooms that are played.
    public static EscalationHook none(Clock clock) {
        return new EscalationHook(List::of, clock);
    }

    /// Runs the command if this is its step.
    ///
    /// @param title the alarm in a short line, for example `SpO₂ 84`
    /// @param told is told in a sentence what came of it, on the thread of the run; nothing if no command is set
    public void run(String room, EscalatedAlarm alarm, String title, Consumer<String> told) {
        if (alarm.step() != EscalationStep.HOOK) {
            return;
        }
        Timestamp now = clock.now();
        boolean isCalled = wasCalledElsewhere(alarm.id(), now);
        Map<String, String> words = words(room, alarm, title, now);
        try {
            thread(room)
                    .execute(
                            isCalled
                                    ? () -> told.accept("the command is run for another room")
                                    : () -> run(words, told));
        } catch (RejectedExecutionException e) {
            LOG.warn("the console ends; the clinic's command is not run for {}", room);
        }
    }

    /// Ends the commands that still run.
    @Override
    public void close() {
        rooms.values().forEach(ExecutorService::shutdownNow);
    }

    private ExecutorService thread(String room) {
        return rooms.computeIfAbsent(
                room,
                r -> Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("hook-" + r).daemon().factory()));
    }

    private synchronized boolean wasCalledElsewhere(AlarmId alarm, Timestamp now) {
        if (!alarm.condition().isOfTheConsole()) {
            return false;
        }
        Timestamp before = called.get(alarm);
        if (before != null && now.since(before).compareTo(SAME_CALL) < 0) {
            return true;
        }
        called.put(alarm, now);
        return false;
    }

    /// What the command finds in its environment.
    static Map<String, String> words(String room, EscalatedAlarm alarm, String title, Timestamp now) {
        return Map.of(
                "VIGIL_ROOM", room,
                "VIGIL_ALARM", alarm.id().condition().name(),
                "VIGIL_PRIORITY", alarm.priority().name(),
                "VIGIL_TITLE", title,
                "VIGIL_UNANSWERED_S",
                        Long.toString(now.since(alarm.unanswered()).toSeconds()));
    }

    private void run(Map<String, String> words, Consumer<String> told) {
        try {
            List<String> program = command.get();
            if (!program.isEmpty()) {
                String sentence = run(program, words);
                LOG.warn("escalation in {}: {}", words.get("VIGIL_ROOM"), sentence);
                told.accept(sentence);
            }
        } catch (RuntimeException e) {
            LOG.error("the clinic's command cannot be run", e);
            told.accept("the command cannot be run: " + e.getMessage());
        }
    }

    private String run(List<String> program, Map<String, String> words) {
        ProcessBuilder builder = new ProcessBuilder(program)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(words);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return await(process);
        } catch (IOException e) {
            return "the command cannot be run: " + e.getMessage();
        }
    }

    private String await(Process process) {
        try {
            if (process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return "the command ended with " + process.exitValue();
            }
            end(process);
            return "the command did not end within " + longest.toSeconds() + " s and was stopped";
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            return "the command was stopped with the console";
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
