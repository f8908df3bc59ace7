package vigil.app.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.alarm.PresetSignature;
import vigil.store.PresetVersion;

/// `vigil presets`: lists the presets and where each version stands.
@Command(
        name = "presets",
        description = {
            "Lists the presets of alarms, or of treatments: what ships, and the clinic's own versions.",
            "A clinic copies a preset, edits the copy and signs it; sessions start only from what is signed."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            PresetsShowCommand.class,
            PresetsCopyCommand.class,
            PresetsEditCommand.class,
            PresetsSignCommand.class,
            PresetsWithdrawCommand.class
        })
public final class PresetsCommand implements Runnable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private KindOption kind = new KindOption();

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the record; without it, what ships")
    private @Nullable Path data;

    @Override
    public void run() {
        List<? extends PresetVersion<?>> versions =
                PresetDesk.at(kind.kind(), data).versions();
        TextTable.print(
                List.of("PRESET", "VERSION", "STATE", "TITLE", "WHO", "WHEN", "WHY"),
                versions.stream().map(PresetsCommand::row).toList(),
                spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }

    private static List<String> row(PresetVersion<?> v) {
        Optional<PresetSignature> act = v.withdrawn().or(v::signed);
        return List.of(
                v.id(),
                String.valueOf(v.number()),
                state(v),
                v.title(),
                act.map(PresetSignature::by).orElse(v.by()),
                v.wallMillis() == 0
                        ? ""
                        : TIME.format(Instant.ofEpochMilli(
                                act.map(PresetSignature::wallMillis).orElse(v.wallMillis()))),
                act.map(PresetSignature::reason).orElse(v.copiedFrom().isEmpty() ? "" : "from " + v.copiedFrom()));
    }

    static String state(PresetVersion<?> version) {
        return switch (version.state()) {
            case SHIPPED -> "shipped";
            case DRAFT -> "draft";
            case SIGNED -> version.released() ? "signed, released" : "signed, replaced";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
