package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.device.simulated.FaultWord;
import vigil.device.simulated.ScenarioFile;

class SimulateCommandTest {
    @TempDir
    Path folder = Path.of("set by JUnit");

    private final StringWriter err = new StringWriter();

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("file.csv"), List.of(lines));
    }

    private int run(String... more) {
        return new CommandLine(new SimulateCommand())
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(e.getMessage());
                    return e instanceof CannotDo ? 2 : 3;
                })
                .execute(Stream.concat(
                                Stream.of(
                                        "--profiles",
                                        "hardware-profiles",
                                        "--profile",
                                        "masimo-ascii1",
                                        "--port",
                                        "no such port"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void aMistakeInAScriptIsToldBeforeThePortIsTouched() throws IOException {
        Path script = file("at,for,fault,parameter", "1,1,probe on,");
        assertEquals(2, run("--script", script.toString()));
        assertTrue(err.toString().startsWith(script + ":2: there is no fault \"probe on\"; there are: lost bytes, "));
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void aMistakeInTheValuesIsToldBeforeThePortIsTouched() throws IOException {
        Path values = file("t,spo2", "0,97", "1,ninety");
        assertEquals(2, run("--values", values.toString()));
        assertEquals(
                values + ", line 3: spo2 is \"ninety\", not a number.",
                err.toString().strip());
    }

    @Test
    void aScenarioAndAScriptAreNotPlayedAtOnce() throws IOException {
        assertEquals(
                2,
                run(
                        "--scenario",
                        "calm",
                        "--script",
                        file("at,for,fault,parameter").toString()));
        assertTrue(err.toString().contains("Give --scenario or --script, not both."), err.toString());
    }

    @Test
    void theHelpListsEveryFault() {
        String help = new CommandLine(new SimulateCommand()).getUsageMessage();
        for (FaultWord word : FaultWord.values()) {
            assertTrue(help.contains("  " + word.text() + ", "), word.text());
        }
        assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
    }

    @Test
    void thePageForTechniciansTellsOfEveryFaultAndItsExamplesHold() throws IOException {
        String page = Files.readString(Path.of("docs/technician/simulator.md"));
        for (FaultWord word : FaultWord.values()) {
            assertTrue(page.contains("\n| `" + word.text() + "` | "), word.text());
        }
        List<String> blocks = Stream.of(page.split("```")).map(String::strip).toList();
        String script =
                blocks.stream().filter(b -> b.contains("at,for,")).findFirst().orElseThrow();
        assertEquals(
                "A bad afternoon: the probe slips, the wire is poor from minute 5 on, and the cuff leaks.",
                ScenarioFile.read(file(script.split("\n"))).description());
        String values =
                blocks.stream().filter(b -> b.startsWith("t,spo2")).findFirst().orElseThrow();
        assertEquals(0, ValuesFile.read(file(values.split("\n"))).implausible());
    }

    @Test
    void valuesThatNoBodyCanHaveAreCounted() throws IOException {
        assertEquals(
                2,
                ValuesFile.read(file("t_s,spo2,pr,motion", "0,130,5,7", "1,X,60,8"))
                        .implausible());
    }

    @Test
    void valuesMustBeInOrderAndHaveATimeAndAColumn() throws IOException {
        Path back = file("t,spo2", "5,97", "4,97");
        assertEquals(
                back + ", line 3: the time goes back to 4.",
                assertThrows(CannotDo.class, () -> ValuesFile.read(back)).getMessage());
        Path timeless = file("spo2", "97");
        assertThrows(CannotDo.class, () -> ValuesFile.read(timeless));
        Path empty = file("t,hr", "1,60");
        assertEquals(
                empty + ", line 1: there is no column to play: spo2, pr, pi, rr, etco2, temp, nibp_sys, nibp_dia,"
                        + " nibp_map.",
                assertThrows(CannotDo.class, () -> ValuesFile.read(empty)).getMessage());
    }
}
