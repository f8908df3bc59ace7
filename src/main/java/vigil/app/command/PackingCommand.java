package vigil.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.app.console.Launch;
import vigil.store.NativePart;
import vigil.ui.theme.PackedLook;

/// `vigil packing`: what a start needs, once. Run when the product is packed, with the JVM noting down the
/// classes; it lays the database's native part, the style sheet and the faces beside the program.
@Command(name = "packing", hidden = true, description = "Checks all profiles, opens the console unseen, and leaves.")
public final class PackingCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ProfileFolder profiles = new ProfileFolder();

    @Parameters(paramLabel = "DIR", description = "where the record of the simulated room goes")
    private Path data = Path.of("");

    @Override
    public Integer call() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("a command runs only inside a command line");
        }
        unpack();
        new CommandLine(new ProfilesCommand()).execute("check");
        new Launch(
                        profiles.live(),
                        profiles.folder(),
                        data,
                        GuardCommand.again(known.parent()),
                        known.commandLine().getOut())
                .rehearseStart();
        System.exit(0); // the window would keep the process
        return 0;
    }

    private static void unpack() {
        Path lib = Path.of(System.getProperty("vigil.home", "."), "lib");
        try {
            NativePart.unpack(lib.resolve("native"));
            PackedLook.lay(lib.resolve("look"));
        } catch (IOException e) {
            throw new CannotDo("What a start needs cannot be laid into " + lib + ": " + e.getMessage() + ".");
        }
    }
}
