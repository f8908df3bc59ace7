package vigil.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    void theGuardStartsBesideAConsoleWithTheOptionsThatShip() throws IOException, InterruptedException {
        List<String> shipped = Files.readAllLines(Path.of("installers/launcher/console.jvm")).stream()
                .filter(line -> line.startsWith("-"))
                .toList();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        JavaProgram console =
                JavaProgram.of(java, shipped, List.of("-cp", System.getProperty("java.class.path"), "vigil.app.Main"));

        Process guard = new ProcessBuilder(console.smallWith(List.of("--version")))
                .redirectErrorStream(true)
                .start();
        String said = new String(guard.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, guard.waitFor(), said);
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
