package vigil.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;
import vigil.app.command.CannotDo;
import vigil.app.guard.Guarded;

/// The console's arguments, read without the whole command line.
class ConsoleArgumentsTest {
    @Test
    void noneOpenTheConsoleOverNoRoom() {
        ConsoleArguments read = ConsoleArguments.plain().orElseThrow();
        assertEquals(List.of(), read.rooms());
        assertNull(read.data());
        assertNull(read.profiles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--demo",
                "--demo --data here",
                "--room One=masimo-ascii1@/dev/ttyUSB0 --room Two=berrymed-pm6750@sim:calm,nonin-df2@sim:calm",
                "--data here --profiles there --room One=nonin-df2@sim:calm"
            })
    void theyAreWhatTheCommandLineReads(String line) {
        String[] args = line.split(" ");
        ConsoleArguments read = ConsoleArguments.plain(args).orElseThrow();
        ParseResult parsed = Main.commandLine(args).parseArgs(args);
        assertEquals(parsed.hasMatchedOption("--demo"), read.demo());
        assertEquals(parsed.matchedOptionValue("--room", List.of()), read.rooms());
        assertEquals(parsed.<Path>matchedOptionValue("--data", null), read.data());
        assertEquals(parsed.<Path>matchedOptionValue("--profiles", null), read.profiles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "watch --room One=nonin-df2@sim:calm",
                "--room",
                "--room --demo",
                "--data=here",
                "--data here --data there",
                "--demo --demo",
                "--colour red",
                "--data no\u0000path",
                "-V"
            })
    void everythingElseIsLeftToTheCommandLine(String line) {
        assertTrue(ConsoleArguments.plain(line.split(" ")).isEmpty());
    }

    @Test
    void aRoomWithoutADeviceIsRefusedInASentenceBeforeAnythingIsOpened(@TempDir Path folder) {
        ConsoleArguments wrong = new ConsoleArguments(false, List.of("Room 1"), folder.resolve("record"), folder);
        Guarded.Again again = new Guarded.Again(Main.class.getName(), List.of());
        CannotDo refused = assertThrows(CannotDo.class, () -> wrong.open(again, new PrintWriter(new StringWriter())));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("A room is written NAME=PROFILE@PORT"));
        assertTrue(Files.notExists(folder.resolve("record")));
    }
}
