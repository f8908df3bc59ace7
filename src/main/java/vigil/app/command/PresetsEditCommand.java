package vigil.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.store.PresetVersion;

/// `vigil presets edit`: takes an edited text as the next version.
@Command(
        name = "edit",
        description = "Takes an edited text, as `vigil presets show` prints it, as the next version: a draft.",
        mixinStandardHelpOptions = true)
public final class PresetsEditCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PresetOptions options = new PresetOptions();

    @Parameters(index = "1", paramLabel = "FILE", description = "the edited text")
    private Path file = Path.of("");

    @Override
    public void run() {
        String text = read();
        PresetVersion<?> made =
                options.work(library -> library.edit(options.id(), file.toString(), text, options.by()));
        spec.commandLine()
                .getOut()
                .println(made.id() + " version " + made.number() + " is a draft; a clinician signs it.");
        spec.commandLine().getOut().flush();
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotDo(file + " cannot be read as UTF-8 text.");
        }
    }
}
