package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.store.PresetVersion;

/// `vigil presets sign`: releases a draft, with name, time and meaning (21 CFR 11.50).
@Command(name = "sign", description = "Releases a draft: sessions may start from it from now on.")
public final class PresetsSignCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PresetOptions options = new PresetOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli sets it and prints the help.
    private boolean help;

    @Option(names = "--version", required = true, paramLabel = "N", description = "which version")
    private int version;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "what it means, in your words")
    private String reason = "";

    @Override
    public void run() {
        String name = options.releaser();
        PresetVersion<?> made = options.work(library -> library.sign(options.id(), version, name, reason));
        spec.commandLine()
                .getOut()
                .println(made.id() + " version " + made.number() + " is signed by " + name + " and released.");
        spec.commandLine().getOut().flush();
    }
}
