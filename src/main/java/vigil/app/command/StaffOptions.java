package vigil.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Whom a command about people is for, and who gives it.
final class StaffOptions {
    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli sets it and prints the help.
    private boolean help;

    @Parameters(paramLabel = "NAME", description = "as it stands in records")
    private String name = "";

    @Option(names = "--by", paramLabel = "NAME", description = "who does this; their PIN comes first on standard input")
    private @Nullable String by;

    String name() {
        return name;
    }

    @Nullable
    String by() {
        return by;
    }

    StaffDesk desk() {
        return StaffDesk.at(data.folder());
    }
}
