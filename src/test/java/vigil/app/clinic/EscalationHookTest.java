package vigil.app.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmPriority;
import vigil.alarm.EscalatedAlarm;
import vigil.alarm.EscalationStep;
import vigil.metric.Clock;
import vigil.metric.Timestamp;

/// The clinic's own command, run as a real process.
@Timeout(60)
class EscalationHookTest {
    private static final Timestamp BEGAN = new Timestamp(0, 0);
    private static final Clock CLOCK = () -> BEGAN.plus(Duration.ofSeconds(125));

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void onlyWhereThereIsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the commands are written for a Unix shell");
    }

    @Test
    void theCommandLearnsFromItsEnvironmentWhatItIsAbout() throws Exception {
        Path heard = folder.resolve("heard");
        run(hook("env | grep ^VIGIL_ | sort > " + heard), "Room 1", EscalationStep.HOOK);

        assertEquals("the command ended with 0", told.take());
        assertEquals(
                List.of(
                        "VIGIL_ALARM=SPO2_LOW",
                        "VIGIL_PRIORITY=HIGH",
                        "VIGIL_ROOM=Room 1",
                        "VIGIL_TITLE=SpO₂ 84",
                        "VIGIL_UNANSWERED_S=125"),
                Files.readAllLines(heard));
    }

    @Test
    void howTheCommandEndedIsTold() throws Exception {
        run(hook("exit 3"), "Room 1", EscalationStep.HOOK);

        assertEquals("the command ended with 3", told.take());
    }

    @Test
    void aProgramThatIsNotThereIsTold() throws Exception {
        EscalationHook hook = new EscalationHook(() -> List.of("/nowhere/page"), CLOCK);
        run(hook, "Room 1", EscalationStep.HOOK);

        assertTrue(told.take().startsWith("the command cannot be run: "));
    }

    @Test
    void aSettingThatCannotBeReadIsTold() throws Exception {
        EscalationHook hook = new EscalationHook(
                () -> {
                    throw new IllegalArgumentException("The setting cannot be understood.");
                },
                CLOCK);
        run(hook, "Room 1", EscalationStep.HOOK);

        assertEquals("the command cannot be run: The setting cannot be understood.", told.take());
    }

    @Test
    void aCommandThatHangsIsStoppedWithWhatItStarted() throws Exception {
        EscalationHook hook =
                new EscalationHook(() -> List.of("/bin/sh", "-c", "sleep 100; true"), CLOCK, Duration.ofMillis(300));
        run(hook, "Room 1", EscalationStep.HOOK);

        assertEquals("the command did not end within 0 s and was stopped", told.take());
    }

    @Test
    void aRoomRunsOneAtATimeAndRoomsDoNotWaitForEachOther() throws Exception {
        Path gate = folder.resolve("gate");
        assertEquals(0, new ProcessBuilder("mkfifo", gate.toString()).start().waitFor());
        EscalationHook hook = hook("if [ \"$VIGIL_ROOM\" = \"Room 1\" ]; then read line < " + gate + "; fi");
        run(hook, "Room 1", EscalationStep.HOOK);
        run(hook, "Room 1", EscalationStep.HOOK);
        run(hook, "Room 2", EscalationStep.HOOK);
        assertEquals("the command ended with 0", told.take());
        assertTrue(told.isEmpty(), "Room 1 still waits at the gate");
        open(gate);
        assertEquals("the command ended with 0", told.take());
        open(gate);
        assertEquals("the command ended with 0", told.take());
    }

    @Test
    void aFaultOfTheConsoleIsOneCallAndNotOneARoom() throws Exception {
        EscalatedAlarm sound = new EscalatedAlarm(
                AlarmId.of(AlarmCondition.AUDIO_LOST), AlarmPriority.HIGH, EscalationStep.HOOK, BEGAN);
        EscalationHook hook = hook("exit 0");
        hook.run("Room 1", sound, "Alarm sound not working", told::add);
        assertEquals("the command ended with 0", told.take());
        hook.run("Room 2", sound, "Alarm sound not working", told::add);
        assertEquals("the command is run for another room", told.take());
        run(hook, "Room 2", EscalationStep.HOOK);
        assertEquals("the command ended with 0", told.take());
    }

    @Test
    void earlierStepsRunNothing() {
        Path heard = folder.resolve("heard");
        EscalationHook hook = hook("touch " + heard);
        run(hook, "Room 1", EscalationStep.LOUDER);
        run(hook, "Room 1", EscalationStep.OTHER_ROOMS);

        assertEquals(List.of(), List.copyOf(told));
        assertTrue(Files.notExists(heard));
    }

    @Test
    void noPatientIsNamed() {
        Map<String, String> words = EscalationHook.words("Room 1", alarm(EscalationStep.HOOK), "SpO₂ 84", CLOCK.now());

        assertEquals(5, words.size());
    }

    private static EscalationHook hook(String script) {
        return new EscalationHook(() -> List.of("/bin/sh", "-c", script), CLOCK);
    }

    private void run(EscalationHook hook, String room, EscalationStep step) {
        hook.run(room, alarm(step), "SpO₂ 84", told::add);
    }

    private static EscalatedAlarm alarm(EscalationStep step) {
        return new EscalatedAlarm(AlarmId.of(AlarmCondition.SPO2_LOW), AlarmPriority.HIGH, step, BEGAN);
    }

    private static void open(Path gate) throws IOException {
        Files.writeString(gate, "go\n");
    }
}
