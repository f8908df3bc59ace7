package vigil.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaProgramTest {
    private final JavaProgram program = JavaProgram.ofThisProcess("vigil.app.Main");

    @Test
    void theSameJavaWithTheSameClassesIsStartedOnceMore() {
        List<String> command = program.with(List.of("watch", "--room", "Room 1"));
        int classes = command.indexOf("-cp");

        assertTrue(Files.isExecutable(Path.of(command.getFirst())));
        assertEquals(System.getProperty("java.class.path"), command.get(classes + 1));
        assertEquals(
                List.of("vigil.app.Main", "watch", "--room", "Room 1"), command.subList(classes + 2, command.size()));
    }

    @Test
    void theGuardGetsOneSmallHeapAndOneCollector() {
        List<String> command = program.smallWith(List.of("guard"));

        assertEquals(
                List.of("-Xmx64m"),
                command.stream().filter(o -> o.startsWith("-Xmx")).toList());
        assertEquals(
                List.of("-XX:+UseSerialGC"),
                command.stream()
                        .filter(o -> o.startsWith("-XX:+Use") && o.endsWith("GC"))
                        .toList());
    }
}
