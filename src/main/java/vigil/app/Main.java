package vigil.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vigil.app.clinic.Version;
import vigil.app.command.CannotDo;
import vigil.app.command.DecodeCommand;
import vigil.app.command.EncodeCommand;
import vigil.app.command.ProfilesCommand;

/// The entry point: opens the console, or runs one command without a screen.
@Command(
        name = "vigil",
        description = "Watches patients' vital signs in ketamine treatment rooms.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {DecodeCommand.class, EncodeCommand.class, ProfilesCommand.class})
public final class Main implements Runnable {
    @Option(names = "--demo", description = "open the console with simulated rooms")
    private boolean demo;

    @Override
    public void run() {
        throw new CannotDo("The console is not built yet" + (demo ? " (demo)." : "."));
    }

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The whole command line, ready to parse.
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExitCodeExceptionMapper(e -> 2)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof CannotDo)) {
                        throw e;
                    }
                    line.getErr().println(e.getMessage());
                    return 2;
                });
    }
}
