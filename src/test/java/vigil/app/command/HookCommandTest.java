package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.app.clinic.EscalationCommand;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.store.SqliteSettings;

class HookCommandTest {
    private static final Clock CLOCK = () -> new Timestamp(0, 0);

    @TempDir
    private Path data;

    private final StringWriter err = new StringWriter();

    @Test
    void aProgramIsKeptWordByWordAndShownAgain() {
        thereIsARecord();
        assertEquals(0, hook("--data", data.toString(), "--by", "A. Lee", "--", "/bin/page", "--to", "two words"));

        assertEquals(List.of("/bin/page", "--to", "two words"), kept().get());
    }

    @Test
    void aProgramCanBeTakenAwayAgain() {
        thereIsARecord();
        hook("--data", data.toString(), "--by", "A. Lee", "--", "/bin/page");
        hook("--data", data.toString(), "--by", "A. Lee", "--none");

        assertEquals(List.of(), kept().get());
    }

    @Test
    void whoSetsItMustBeSaid() {
        thereIsARecord();

        assertEquals(2, hook("--data", data.toString(), "--", "/bin/page"));
        assertEquals("Say who sets the command: --by NAME.", err.toString().strip());
    }

    @Test
    void aSettingThatIsNoCommandIsRefusedInASentence() {
        thereIsARecord();
        SqliteSettings.of(data, CLOCK).put(EscalationCommand.KEY, "{\"command\": \"/bin/page\"}", "A. Lee");

        assertThrows(IllegalArgumentException.class, () -> kept().get());
    }

    private EscalationCommand kept() {
        return new EscalationCommand(SqliteSettings.of(data, CLOCK));
    }

    private void thereIsARecord() {
        try (SessionStore store = SessionStore.open(data)) {
            store.recorder(CLOCK, DurableListener.NONE);
        }
    }

    private int hook(String... arguments) {
        return new CommandLine(new HookCommand())
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(e.getMessage());
                    return 2;
                })
                .execute(arguments);
    }
}
