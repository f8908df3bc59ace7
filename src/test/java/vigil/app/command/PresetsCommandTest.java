package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// `vigil presets`, for the limits of alarms and, with `--treatment`, for the rules of treatments.
class PresetsCommandTest {
    @TempDir
    private Path dir = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"false, standard, cautious", "true, standard, eu"})
    void whatShipsIsListed(boolean treatment, String first, String second) {
        List<String> lines = run(treatment).lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("PRESET    VERSION  STATE    TITLE"), lines.get(0));
        assertTrue(lines.get(1).startsWith(first) && lines.get(1).contains("  shipped  "), lines.get(1));
        assertTrue(lines.get(2).startsWith(second) && lines.get(2).contains("  shipped  "), lines.get(2));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aCopyIsEditedSignedAndWithdrawn(boolean treatment) throws IOException {
        String shipped = treatment ? "standard 1" : "standard 2";
        assertEquals(
                "ours version 1 is a draft, copied from " + shipped + ".",
                run(treatment, "copy", "standard", "--as", "ours", "--title", "Our own", "--by", "Dr M. Iyer"));
        Path text = Files.writeString(
                dir.resolve("ours.txt"), run(treatment, "show", "ours").replace("Our own", "Our own rules"));
        assertEquals(
                "ours version 2 is a draft; a clinician signs it.",
                run(treatment, "edit", "ours", text.toString(), "--by", "Dr M. Iyer"));
        assertEquals(
                "ours version 2 is signed by Dr M. Iyer and released.",
                run(treatment, "sign", "ours", "--version", "2", "--reason", "we use it", "--by", "Dr M. Iyer"));
        assertTrue(row(treatment, "ours      2").contains("signed, released  Our own rules"), out::toString);
        assertTrue(row(treatment, "ours      1").contains("draft             Our own "), out::toString);
        assertEquals(
                "ours version 2 is withdrawn by Dr M. Iyer.",
                run(treatment, "withdraw", "ours", "--reason", "no longer", "--by", "Dr M. Iyer"));
        assertTrue(row(treatment, "ours      2").contains("withdrawn"), out::toString);
    }

    /// The rules of a treatment are signed like the limits of alarms, and only what is signed can be watched by.
    @Test
    void aSessionStartsOnlyFromSignedRules() {
        run(true, "copy", "eu", "--as", "ours", "--title", "Our own", "--by", "Dr M. Iyer");
        String refused = "There is no treatment preset \"ours\"; there is: standard, eu.";
        assertEquals(refused, chosen("ours"));
        run(true, "sign", "ours", "--version", "1", "--reason", "we use it", "--by", "Dr M. Iyer");
        assertEquals("Our own", chosen("ours"));
    }

    @Test
    void aTextWithMistakesIsRefusedAndNothingIsSaved() throws IOException {
        run(true, "copy", "standard", "--as", "ours", "--title", "Our own", "--by", "Dr M. Iyer");
        Path text = Files.writeString(dir.resolve("ours.txt"), "{");
        refused("Nothing was saved.", true, "edit", "ours", text.toString(), "--by", "Dr M. Iyer");
        assertEquals(4, run(true).lines().count());
    }

    @Test
    void whatCannotBeDoneIsRefusedInASentence() {
        refused("There is no preset \"none\"; there is: standard, eu.", true, "show", "none");
        refused("The preset standard ships", false, "edit", "standard", "pom.xml", "--by", "Dr M. Iyer");
        refused("No version of a preset ours", true, "withdraw", "ours", "--reason", "no longer", "--by", "Dr M. Iyer");
    }

    private String chosen(String name) {
        try {
            return PresetChoice.treatment(name, dir).title();
        } catch (CannotDo e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String row(boolean treatment, String begins) {
        return run(treatment)
                .lines()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElse("");
    }

    private void refused(String sentence, boolean treatment, String... arguments) {
        assertEquals(2, execute(treatment, arguments));
        assertTrue(err.toString().contains(sentence), err::toString);
        assertEquals("", out.toString());
    }

    private String run(boolean treatment, String... arguments) {
        assertEquals(0, execute(treatment, arguments), err::toString);
        return out.toString().strip();
    }

    private int execute(boolean treatment, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        if (treatment) {
            all.add("--treatment");
        }
        all.addAll(List.of("--data", dir.toString()));
        return new CommandLine(new PresetsCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof CannotDo)) {
                        throw e;
                    }
                    line.getErr().println(e.getMessage());
                    return 2;
                })
                .execute(all.toArray(String[]::new));
    }
}
