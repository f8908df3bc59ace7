package vigil.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.staff.Duty;
import vigil.store.PresetVersion;

/// `vigil presets sign`: releases a draft, with name, time and meaning (21 CFR 11.50).
@Command(name = "sign", description = "Releases a draft: sessions may start from it from now on.")
public final class PresetsSignCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private KindOption kind = new KindOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    @SuppressWarnings("UnusedVariable") // picocli sets it and prints the help.
    private boolean help;

    @Parameters(paramLabel = "ID", description = "the preset, as `vigil presets` lists it")
    private String id = "";

    @Option(names = "--version", required = true, paramLabel = "N", description = "which version")
    private int version;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "what it means, in your words")
    private String reason = "";

    @Mixin
    private ByOption by = new ByOption();

    @Override
    public void run() {
        // Where the clinic keeps its people, an administrator does this, with a PIN on standard input (facts 9.8).
        String name = StaffDesk.at(data.folder()).confirm(by.name(), Duty.RELEASE);
        PresetVersion<?> made =
                PresetDesk.at(kind.kind(), data.folder()).work(library -> library.sign(id, version, name, reason));
        spec.commandLine()
                .getOut()
                .println(made.id() + " version " + made.number() + " is signed by " + name + " and released.");
        spec.commandLine().getOut().flush();
    }
}
