package vigil.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vigil.app.clinic.EscalationCommand;
import vigil.app.clinic.SystemClock;
import vigil.store.SqliteSettings;
import vigil.store.StoreException;

/// `vigil hook`: shows and sets the clinic's own command, which is run when nobody answers an alarm.
@Command(
        name = "hook",
        description = {
            "Shows or sets the clinic's own command, which is run when nobody answers an alarm.",
            "Without a program it prints the one in force, a word a line. To set one:"
                    + " vigil hook --data DIR --by NAME -- PROGRAM [ARGUMENT...]. No shell reads it. It finds VIGIL_ROOM,"
                    + " VIGIL_ALARM, VIGIL_PRIORITY, VIGIL_TITLE and VIGIL_UNANSWERED_S in its environment."
        },
        mixinStandardHelpOptions = true)
public final class HookCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the folder of the record")
    private Path data = Path.of("");

    @Option(names = "--by", paramLabel = "NAME", description = "who sets it")
    private String by = "";

    @Option(names = "--none", description = "run nothing from now on")
    private boolean none;

    @Parameters(arity = "0..*", paramLabel = "PROGRAM", description = "the program and its arguments, after --")
    private List<String> program = List.of();

    @Override
    public Integer call() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("a command runs only inside a command line");
        }
        try {
            EscalationCommand kept = new EscalationCommand(SqliteSettings.of(data, SystemClock.fresh()));
            if (none || !program.isEmpty()) {
                change(kept);
            } else {
                kept.get().forEach(known.commandLine().getOut()::println);
            }
            return 0;
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }

    private void change(EscalationCommand kept) {
        if (by.isBlank()) {
            throw new CannotDo("Say who sets the command: --by NAME.");
        }
        if (none && !program.isEmpty()) {
            throw new CannotDo("Either --none or a program, not both.");
        }
        kept.put(program, by);
    }
}
