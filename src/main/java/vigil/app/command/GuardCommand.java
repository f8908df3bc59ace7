package vigil.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.annunciator.JavaSoundOutput;
import vigil.app.clinic.SystemClock;
import vigil.app.guard.Guard;
import vigil.app.guard.Guarded;

/// `vigil guard`: the second process, which a console starts for itself. Not for people, so no help shows it.
@Command(
        name = "guard",
        hidden = true,
        description = "Watches a console's heartbeat; sounds and starts it again when the beats stay away.",
        mixinStandardHelpOptions = true)
public final class GuardCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder of the record")
    private Path data = Path.of("");

    @Option(names = "--console", required = true, paramLabel = "PID", description = "the console's process")
    private long console;

    @Parameters(arity = "1..*", paramLabel = "COMMAND", description = "starts the console")
    private List<String> command = List.of();

    @Override
    public Integer call() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("a command runs only inside a command line");
        }
        Guard guard = new Guard(
                data,
                command,
                console,
                JavaSoundOutput::new,
                known.commandLine().getErr(),
                SystemClock.fresh());
        try {
            if (!guard.run()) {
                throw new CannotDo("Another guard watches " + data + ".");
            }
            return 0;
        } catch (IOException e) {
            throw new CannotDo("The guard cannot watch " + data + ": " + e.getMessage() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// How the program that this command belongs to is started once more.
    public static Guarded.Again again(CommandSpec command) {
        CommandSpec root = command.root();
        return new Guarded.Again(
                root.userObject().getClass().getName(),
                root.commandLine().getParseResult().originalArgs());
    }
}
