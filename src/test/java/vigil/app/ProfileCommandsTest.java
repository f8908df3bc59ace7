package vigil.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// `vigil decode` and `vigil profiles`, as other programs call them.
class ProfileCommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line = Main.commandLine(args);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @Test
    void decodeWritesATableAndATally() throws IOException {
        Path file = Files.writeString(temp.resolve("bytes.hex"), "55 AA 06 04 00 61 40 54 # 97 %, 64 /min");
        assertEquals(0, run("decode", "--profile", "berrymed-pm6750", "--hex", file.toString()));
        assertEquals(
                List.of(
                        "offset,metric,value,unit,validity,status",
                        "0,SPO2,97,%,VALID,",
                        "0,PULSE_RATE,64,/min,VALID,"),
                out.toString().lines().toList());
        assertEquals("frames=1 rejected_bytes=0 check_errors=0", err.toString().strip());
    }

    @ParameterizedTest
    @CsvSource({
        "55 AA 06 04 00 61 40 5, odd",
        "55 AA 06 04 zz 61 40 54, line 1",
        "0x55 0xAA 0x06, without 0x",
        "55-AA, not a hexadecimal digit"
    })
    void whatIsNotHexadecimalIsOneLineAndExitTwo(String text, String says) throws IOException {
        Path file = Files.writeString(temp.resolve("bytes.hex"), text);
        assertEquals(2, run("decode", "--profile", "berrymed-pm6750", "--hex", file.toString()));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains(says), err::toString);
    }

    @Test
    void anUnknownProfileIsOneLineAndExitTwo() {
        assertEquals(2, run("decode", "--profile", "no-such-device", temp.toString()));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("no-such-device"), err::toString);
    }

    @Test
    void aFileThatIsNotThereIsOneLineAndExitTwo() {
        assertEquals(
                2,
                run("decode", "--profile", "suntech-oem", temp.resolve("none").toString()));
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void profilesAreListedAndChecked() {
        assertEquals(0, run("profiles"));
        assertTrue(out.toString().contains("masimo-ascii1\tMasimo oximeter"), out::toString);
        assertTrue(out.toString().contains("real capture"), out::toString);
        assertEquals(0, run("profiles", "check"));
    }

    @Test
    void aBrokenProfileIsExitOneWithItsPlaces() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("toy"));
        Files.writeString(folder.resolve("profile.yaml"), "format: 1\nid: toy\nnam: Toy\n");
        assertEquals(1, run("profiles", "check", temp.toString()));
        assertTrue(out.toString().contains("profile.yaml:3:1: 'nam' is not known here"), out::toString);
        assertEquals(2, run("decode", "--profiles", temp.toString(), "--profile", "toy", "x"));
        assertTrue(err.toString().contains("The profile toy has"), err::toString);
    }
}
