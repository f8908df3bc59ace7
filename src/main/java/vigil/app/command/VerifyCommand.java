package vigil.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.store.RecordCheck;
import vigil.store.StoreException;
import vigil.store.Verdict;

/// `vigil verify`: is the record as it was written? Exit 0 if it is, 1 with the first bad entry if not.
@Command(
        name = "verify",
        description = "Checks the record: the database file, and the order and content of every session's log.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return switch (check()) {
            case Verdict.Sound sound -> {
                out.println("The record is sound: " + sound.sessions() + " sessions, " + sound.entries()
                        + " entries, schema " + sound.schema() + ".");
                yield 0;
            }
            case Verdict.Broken broken -> {
                out.println(broken.sentence());
                yield 1;
            }
        };
    }

    private Verdict check() {
        try {
            return RecordCheck.of(data.folder());
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
