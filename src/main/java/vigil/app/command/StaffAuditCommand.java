package vigil.app.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.SystemClock;
import vigil.staff.AuditEntry;
import vigil.store.SqliteAudit;
import vigil.store.StoreException;

/// `vigil staff audit`: who did what at the console, newest first.
@Command(
        name = "audit",
        description = "Lists who did what at the console, newest first.",
        mixinStandardHelpOptions = true)
public final class StaffAuditCommand implements Runnable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "how many at most: ${DEFAULT-VALUE}")
    private int most = 100;

    @Override
    public void run() {
        try {
            List<AuditEntry> entries =
                    SqliteAudit.of(data.folder(), SystemClock.fresh()).newest(most);
            TextTable.print(
                    List.of("WHEN", "WHO", "ACT", "WHAT"),
                    entries.stream()
                            .map(e -> List.of(
                                    TIME.format(Instant.ofEpochMilli(e.wallMillis())),
                                    e.who(),
                                    e.act().id(),
                                    e.what()))
                            .toList(),
                    spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
