package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.store.PresetVersion;

/// `vigil presets withdraw`: takes a released preset back.
@Command(
        name = "withdraw",
        description = "Takes a released preset back: no session starts from it, nor from an older version of it.",
        mixinStandardHelpOptions = true)
public final class PresetsWithdrawCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PresetOptions options = new PresetOptions();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "what it means, in your words")
    private String reason = "";

    @Override
    public void run() {
        String name = options.releaser();
        PresetVersion<?> made = options.work(library -> library.withdraw(options.id(), name, reason));
        spec.commandLine().getOut().println(made.id() + " version " + made.number() + " is withdrawn by " + name + ".");
        spec.commandLine().getOut().flush();
    }
}
