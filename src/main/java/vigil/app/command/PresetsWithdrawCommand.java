package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.staff.Duty;
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
    private KindOption kind = new KindOption();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "ID", description = "the preset, as `vigil presets` lists it")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "what it means, in your words")
    private String reason = "";

    @Mixin
    private ByOption by = new ByOption();

    @Override
    public void run() {
        // Where the clinic keeps its people, an administrator does this, with a PIN on standard input (facts 9.8).
        String name = StaffDesk.at(data.folder()).confirm(by.name(), Duty.RELEASE);
        PresetVersion<?> made =
                PresetDesk.at(kind.kind(), data.folder()).work(library -> library.withdraw(id, name, reason));
        spec.commandLine().getOut().println(made.id() + " version " + made.number() + " is withdrawn by " + name + ".");
        spec.commandLine().getOut().flush();
    }
}
