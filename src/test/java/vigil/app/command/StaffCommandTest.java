package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StaffCommandTest {
    @TempDir
    private Path dir = Path.of("");

    private final InputStream before = System.in;

    @AfterEach
    void giveStandardInputBack() {
        System.setIn(before);
    }

    @Test
    void aClinicTakesItsPeopleInAndLetsThemGo() {
        assertEquals("L. Brandt works here now: administrator.", brandt());
        assertEquals(
                "R. Okafor, RN works here now: nurse.",
                run("1414\n2718\n", "add", "R. Okafor, RN", "--roles", "nurse", "--by", "l. brandt"));
        assertEquals(
                "R. Okafor, RN works here: nurse,technician.",
                run("1414\n", "roles", "R. Okafor, RN", "--roles", "nurse,technician", "--by", "L. Brandt"));
        assertEquals("R. Okafor, RN has a new PIN.", run("1414\n3141\n", "pin", "R. Okafor, RN", "--by", "L. Brandt"));
        assertEquals("R. Okafor, RN has left.", run("1414\n", "leave", "R. Okafor, RN", "--by", "L. Brandt"));

        List<String> rows = run("").lines().toList();
        assertEquals("NAME           ROLES             STATE", rows.getFirst());
        assertEquals("R. Okafor, RN  nurse,technician  has left", rows.getLast());
        assertTrue(run("", "audit").contains("staff-changed  R. Okafor, RN: has left"));
    }

    // Requirement: STAFF-ADMIN-1
    @Test
    void onlyAnAdministratorWithTheRightPinChangesAnything() {
        brandt();
        run("1414\n2718\n", "add", "R. Okafor, RN", "--roles", "nurse", "--by", "L. Brandt");

        assertEquals(
                "That is not the PIN of L. Brandt.",
                run("1415\n2718\n", "add", "N", "--roles", "nurse", "--by", "L. Brandt"));
        assertEquals(
                "R. Okafor, RN may not do this; an administrator may.",
                run("2718\n2718\n", "add", "N", "--roles", "nurse", "--by", "R. Okafor, RN"));
        assertEquals(
                "Who does this? Give --by NAME, and that person's PIN on standard input.",
                run("1414\n", "leave", "R. Okafor, RN"));
        assertEquals(
                "The PIN of L. Brandt is read from standard input, and there is none.",
                run("", "leave", "R. Okafor, RN", "--by", "L. Brandt"));
        assertEquals(
                "There is no role \"boss\"; there is: nurse, clinician, technician, administrator.",
                run("1414\n", "roles", "R. Okafor, RN", "--roles", "boss", "--by", "L. Brandt"));
        assertEquals("There is no \"N\"; `vigil staff` lists everybody.", run("", "pin", "N"));
    }

    // Requirement: STAFF-RELEASE-1
    @Test
    void aPresetIsReleasedByAnAdministratorWhereTheClinicKeepsItsPeople() {
        brandt();
        run("1414\n2718\n", "add", "R. Okafor, RN", "--roles", "nurse", "--by", "L. Brandt");
        presets("copy", "standard", "--as", "ours", "--title", "Our own", "--by", "R. Okafor, RN");
        String[] sign = {"sign", "ours", "--version", "1", "--reason", "we use it", "--by"};

        System.setIn(new ByteArrayInputStream("2718\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("R. Okafor, RN may not do this; an administrator may.", presets(and(sign, "R. Okafor, RN")));
        System.setIn(new ByteArrayInputStream("1414\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("ours version 1 is signed by L. Brandt and released.", presets(and(sign, "L. Brandt")));
        String newest = run("", "audit").lines().skip(1).findFirst().orElse("");
        assertTrue(newest.matches(".*  L\\. Brandt  preset-released  ours 1: we use it *"), newest);
    }

    private String brandt() {
        return run("1414\n", "add", "L. Brandt", "--roles", "administrator");
    }

    private static String[] and(String[] args, String last) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(last);
        return all.toArray(String[]::new);
    }

    private String presets(String... args) {
        return execute(new PresetsCommand(), args);
    }

    private String run(String input, String... args) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return execute(new StaffCommand(), args);
    }

    private String execute(Object command, String... args) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .setExecutionExceptionHandler((e, on, result) -> {
                    on.getErr().println(e.getMessage());
                    on.getErr().flush();
                    return 2;
                });
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--data");
        all.add(dir.toString());
        line.execute(all.toArray(String[]::new));
        return out.toString().strip();
    }
}
