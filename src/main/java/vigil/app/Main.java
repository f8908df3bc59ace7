package vigil.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.RoomPlan;
import vigil.app.clinic.Version;
import vigil.app.command.CannotDo;
import vigil.app.command.GuardCommand;
import vigil.app.command.ProfileFolder;
import vigil.app.console.EarlyScreen;
import vigil.app.console.Launch;
import vigil.store.StoreException;

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
        try {
            Launch launch = new Launch(
                    profiles.live(),
                    profiles.folder(),
                    folder(),
                    GuardCommand.again(known),
                    known.commandLine().getOut());
            Optional<String> impossible = demo ? launch.demonstration() : launch.console(plans());
            impossible.ifPresent(sentence -> {
                throw new CannotDo(sentence);
            });
            return 0;
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private List<RoomPlan> plans() {
        List<RoomPlan> plans = new ArrayList<>();
        for (String text : rooms) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new CannotDo(
                        "A room is written NAME=PROFILE@PORT, for example \"Room 1=masimo-ascii1@/dev/ttyUSB0\", not \""
                                + text + "\".");
            }
            List<DeviceSpec> devices = Arrays.stream(text.substring(equals + 1).split(","))
                    .map(DeviceSpec::parse)
                    .toList();
            plans.add(new RoomPlan(text.substring(0, equals), devices, plans.size() + 1L));
        }
        return plans;
    }

    /// The demonstration records into a folder of its own, so that no simulated session stands among real ones.
    private Path folder() {
        if (data != null) {
            return data;
        }
        try {
            return demo
                    ? Files.createTempDirectory("vigil-demo")
                    : Path.of(System.getProperty("user.home", "."), ".local", "share", "vigil");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        if (Commands.meanConsole(args)) {
            EarlyScreen.begin();
        }
        CommandLine line = commandLine(args);
        int code = line.execute(args);
        if (code == 0 && System.out.checkError()) {
            line.getErr().println("The results could not be written to standard output.");
            code = 2;
        }
        if (code != 0 || !Launch.isConsoleOpen()) {
            System.exit(code);
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
