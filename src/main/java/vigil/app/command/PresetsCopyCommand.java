package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.store.PresetVersion;

/// `vigil presets copy`: begins a preset of the clinic's own.
@Command(
        name = "copy",
        description = "Begins a preset of the clinic's own as a copy of a released one: a draft.",
        mixinStandardHelpOptions = true)
public final class PresetsCopyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PresetOptions options = new PresetOptions();

    @Option(names = "--as", required = true, paramLabel = "ID", description = "the name of the copy")
    private String as = "";

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "its name on a screen")
    private String title = "";

    @Override
    public void run() {
        PresetVersion<?> made = options.work(library -> library.copy(options.id(), as, title, options.by()));
        spec.commandLine()
                .getOut()
                .println(made.id() + " version " + made.number() + " is a draft, copied from " + made.copiedFrom()
                        + ".");
        spec.commandLine().getOut().flush();
    }
}
