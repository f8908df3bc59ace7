package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.store.PresetKind;

/// `vigil presets show`: prints one version as the text that `vigil presets edit` takes back.
@Command(
        name = "show",
        description = "Prints a preset as a text to read, or to edit and take back with `vigil presets edit`.")
public final class PresetsShowCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private KindOption kind = new KindOption();

    @Parameters(paramLabel = "ID", description = "the preset, as `vigil presets` lists it")
    private String id = "";

    @Option(names = "--version", paramLabel = "N", description = "which version (default: the newest)")
    private @Nullable Integer version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli sets it and prints the help.
    private boolean help;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the record; without it, what ships")
    private @Nullable Path data;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text(kind.kind()));
        out.flush();
    }

    private <P> String text(PresetKind<P> of) {
        return of.text(PresetDesk.at(of, data).version(id, version).preset());
    }
}
