package vigil.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vigil.device.recorded.RawCheck;
import vigil.store.RecordCheck;
import vigil.store.StoreException;
import vigil.store.Verdict;

/// `vigil verify`: is the record as it was written? Exit 0 if it is, 1 with the first bad entry if not.
@Command(
        name = "verify",
        description =
                "Checks the record: the database file, the order, content and hash chain of every session's log, the"
                        + " audit log, and the raw bytes beside it.",
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
                long before = sound.entries() - sound.chained();
                out.println("The hash chain is whole: " + sound.chained() + " entries"
                        + (before > 0 ? "; " + before + " of an older Vigil are not chained." : "."));
                yield raw(out);
            }
            case Verdict.Broken broken -> {
                out.println(broken.sentence());
                yield 1;
            }
        };
    }

    private int raw(PrintWriter out) {
        return switch (RawCheck.of(data.folder())) {
            case RawCheck.Outcome.Sound sound -> {
                if (sound.files() > 0) {
                    out.println("The raw bytes are sound: " + sound.files() + " files, " + sound.entries()
                            + " entries, " + sound.cutOff() + " cut off at the end.");
                }
                yield 0;
            }
            case RawCheck.Outcome.Broken broken -> {
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
