package vigil.app.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.session.SessionSummary;
import vigil.store.StoreException;

/// `vigil sessions`: lists what was recorded, newest first.
@Command(name = "sessions", description = "Lists the recorded sessions.", mixinStandardHelpOptions = true)
public final class SessionsCommand implements Runnable {
    private enum Format {
        table,
        csv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public void run() {
        List<SessionSummary> sessions = read();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case table -> SessionTable.print(sessions, out);
            case csv -> SessionList.print(sessions, out);
        }
        out.flush();
    }

    private List<SessionSummary> read() {
        try {
            return data.open().sessions();
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
