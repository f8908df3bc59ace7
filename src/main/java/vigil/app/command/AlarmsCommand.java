package vigil.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.session.AlarmQuery;
import vigil.session.LoggedAlarm;
import vigil.store.SqliteAlarmLog;
import vigil.store.StoreException;

/// `vigil alarms`: searches the alarms of all recorded sessions, newest first.
@Command(
        name = "alarms",
        description = {
            "Searches the alarms of all recorded sessions, newest first.",
            "A moment is written 2026-11-20, 2026-11-20T14:07 (the clock of this place) or 2026-11-20T14:07:00Z."
        },
        mixinStandardHelpOptions = true)
public final class AlarmsCommand implements Runnable {
    private enum Format {
        table,
        csv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--room", paramLabel = "NAME", description = "only of this room")
    private @Nullable String room;

    @Option(names = "--condition", paramLabel = "NAME", description = "only of this condition, for example SPO2_LOW")
    private @Nullable String condition;

    @Option(names = "--priority", paramLabel = "P", description = "LOW, MEDIUM or HIGH: of this priority or higher")
    private @Nullable String priority;

    @Option(names = "--from", paramLabel = "ISO", description = "began at this moment or later")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "ISO", description = "began before this moment")
    private @Nullable String to;

    @Option(names = "--text", paramLabel = "TEXT", description = "in cause, device, condition or name, in any case")
    private String text = "";

    @Option(names = "--limit", paramLabel = "N", description = "at most so many, the newest")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public void run() {
        List<LoggedAlarm> alarms = find(query());
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case table -> AlarmList.table(alarms, out);
            case csv -> AlarmList.csv(alarms, out);
        }
        out.flush();
    }

    private AlarmQuery query() {
        if (limit < 1) {
            throw new CannotDo("--limit takes a number above 0, not " + limit + ".");
        }
        return new AlarmQuery(
                AlarmWords.room(room),
                AlarmWords.condition(condition),
                AlarmWords.priority(priority),
                text,
                from == null ? Long.MIN_VALUE : AlarmWords.moment("--from", from),
                to == null ? Long.MAX_VALUE : AlarmWords.moment("--to", to),
                limit);
    }

    private List<LoggedAlarm> find(AlarmQuery query) {
        try {
            return SqliteAlarmLog.open(data.folder()).find(query);
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
