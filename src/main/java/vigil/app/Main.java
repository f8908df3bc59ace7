package vigil.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.Version;
import vigil.app.command.CannotDo;
import vigil.app.command.GuardCommand;
import vigil.app.command.ProfileFolder;
import vigil.app.console.EarlyScreen;
import vigil.app.console.Launch;
import vigil.app.guard.Guarded;

/// The entry point: opens the console, or runs one command without a screen.
@Command(
        name = "vigil",
        description =
                "Watches patients' vital signs in ketamine treatment rooms. Without a command it opens the console.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ProfileFolder profiles = new ProfileFolder();

    @Option(names = "--demo", description = "open the console with simulated rooms")
    private boolean demo;

    @Option(
            names = "--room",
            paramLabel = "NAME=PROFILE@PORT[,...]",
            description = "a room and its devices, in the order of the wall (repeatable)")
    private List<String> rooms = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder of the record (default: ~/.local/share/vigil)")
    private @Nullable Path data;

    @Override
    public Integer call() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("a command runs only inside a command line");
        }
        new ConsoleArguments(demo, rooms, data, profiles.chosen())
                .open(GuardCommand.again(known), known.commandLine().getOut());
        return 0;
    }

    public static void main(String[] args) {
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        Optional<ConsoleArguments> plain = ConsoleArguments.plain(args);
        if (plain.isPresent() && !plain.get().demo()) {
            EarlyScreen.begin();
        }
        int code = plain.map(console -> open(console, err, args))
                .orElseGet(() -> commandLine(args).execute(args));
        if (code == 0 && System.out.checkError()) {
            err.println("The results could not be written to standard output.");
            code = 2;
        }
        if (code != 0 || !Launch.isConsoleOpen()) {
            System.exit(code);
        }
    }

    private static int open(ConsoleArguments console, PrintWriter err, String... args) {
        try {
            console.open(
                    new Guarded.Again(Main.class.getName(), List.of(args)),
                    new PrintWriter(System.out, true, System.out.charset()));
            return 0;
        } catch (CannotDo e) {
            err.println(e.getMessage());
            return 2;
        } catch (RuntimeException e) {
            e.printStackTrace(err); // JavaFX may run by now: this process would stay without its main thread
            return 2;
        }
    }

    /// The command line, ready to parse these arguments.
    static CommandLine commandLine(String... args) {
        CommandLine built = new CommandLine(new Main());
        Commands.among(args).forEach(built::addSubcommand);
        return built.setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(e -> 2)
                .setParameterExceptionHandler((e, arguments) -> {
                    CommandLine line = e.getCommandLine();
                    line.getErr()
                            .println(e.getMessage() + "; see '"
                                    + line.getCommandSpec().qualifiedName() + " --help'.");
                    return 2;
                })
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    if (!(e instanceof CannotDo)) {
                        throw e;
                    }
                    line.getErr().println(e.getMessage());
                    return 2;
                });
    }
}
