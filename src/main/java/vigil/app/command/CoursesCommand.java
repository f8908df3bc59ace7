package vigil.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.store.SqliteArchive;
import vigil.store.StoreException;

/// `vigil courses`: what is planned for the patients of a record, and what was given.
@Command(
        name = "courses",
        description = {
            "Lists the courses of a record's patients: what is planned, what was given, what comes next.",
            "With --patient, one course session by session: NIBP and SpO2 as they were since the dose."
        },
        mixinStandardHelpOptions = true,
        subcommands = CoursesPlanCommand.class)
public final class CoursesCommand implements Runnable {
    private enum Format {
        table,
        csv
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", paramLabel = "DIR", description = "the folder of the record")
    private @Nullable Path data;

    @Option(names = "--patient", paramLabel = "REF", description = "the clinic's reference of one patient")
    private @Nullable String patient;

    @Option(names = "--format", description = "with --patient: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private Format format = Format.table;

    @Override
    public void run() {
        CourseDesk desk = CourseDesk.at(record());
        PrintWriter out = spec.commandLine().getOut();
        String one = patient;
        if (one == null) {
            if (format == Format.csv) {
                throw new CannotDo("Which patient? A course is printed as CSV with --patient REF.");
            }
            List<String> references = desk.work(courses -> courses.references());
            CourseTable.all(references, reference -> desk.work(courses -> courses.of(reference)), out);
        } else {
            switch (format) {
                case table ->
                    CourseTable.one(
                            one, desk.work(courses -> courses.of(one)), desk.work(courses -> courses.plans(one)), out);
                case csv -> CourseList.print(desk.work(courses -> courses.of(one)), out);
            }
        }
        out.flush();
    }

    /// A folder without a record is refused: an empty list would look like a record without patients.
    private Path record() {
        Path folder = data;
        if (folder == null) {
            throw new CannotDo("Which record? Give --data DIR.");
        }
        try {
            SqliteArchive.open(folder);
            return folder;
        } catch (StoreException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
