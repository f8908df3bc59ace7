package vigil.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Which commands are built for which arguments.
class CommandsTest {
    static List<Class<?>> all() {
        return Commands.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCommandIsFoundUnderTheNameItGivesItself(Class<?> command) {
        String name = command.getAnnotation(Command.class).name();
        assertEquals(List.of(command), Commands.among(name));
        assertTrue(Main.commandLine(name).getSubcommands().containsKey(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpNamesAllThatAreNotHidden(String help) {
        CommandLine line = Main.commandLine(help);
        String usage = line.getUsageMessage();
        for (Class<?> command : Commands.all()) {
            Command said = command.getAnnotation(Command.class);
            assertEquals(!said.hidden(), usage.contains("  " + said.name()), said.name());
        }
    }

    @Test
    void theConsoleItselfBuildsNone() {
        assertEquals(List.of(), Commands.among("--demo"));
        assertEquals(List.of(), Commands.among("--room", "Room 1=berrymed-pm6750@sim:calm"));
    }
}
