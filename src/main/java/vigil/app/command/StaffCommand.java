package vigil.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.staff.StaffMember;
import vigil.store.SqliteStaff;

/// `vigil staff`: who works in the clinic.
@Command(
        name = "staff",
        description = {
            "Lists the clinic's people and what each may do.",
            "PINs are read from standard input, one a line: first of whoever does it, then the new one."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            StaffAddCommand.class,
            StaffPinCommand.class,
            StaffRolesCommand.class,
            StaffLeaveCommand.class,
            StaffAuditCommand.class
        })
public final class StaffCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    // Not required here: picocli would ask for it before each subcommand's own.
    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the record")
    private @Nullable Path data;

    @Override
    public void run() {
        if (data == null) {
            throw new CannotDo("Whose staff? Give --data DIR.");
        }
        List<StaffMember> all = StaffDesk.at(data).work(SqliteStaff::all);
        TextTable.print(
                List.of("NAME", "ROLES", "STATE"),
                all.stream()
                        .map(m -> List.of(m.name(), roles(m), m.active() ? "works here" : "has left"))
                        .toList(),
                spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }

    static String roles(StaffMember member) {
        return member.roles().stream()
                .sorted()
                .map(r -> r.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
