package vigil.app.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.SystemClock;
import vigil.report.PdfReport;
import vigil.report.RemsReport;
import vigil.report.SessionCsv;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.store.PresetLibrary;

/// `vigil export`: one session as a file for other programs or people.
@Command(name = "export", description = "Exports a recorded session.", mixinStandardHelpOptions = true)
public final class ExportCommand implements Runnable {
    private enum Format {
        csv("csv"),
        pdf("pdf"),
        fhir("fhir"),
        hl7("hl7"),
        edf("edf"),
        remsPdf("rems-pdf"),
        remsCsv("rems-csv");

        private final String written;

        Format(String written) {
            this.written = written;
        }

        /// As it is written on the command line.
        @Override
        public String toString() {
            return written;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--session", paramLabel = "ID", required = true, description = "as `vigil sessions` lists it")
    private String id = "";

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.csv;

    @Option(names = "-o", paramLabel = "FILE", description = "where to write; standard output if not given")
    private @Nullable Path file;

    @Override
    public void run() {
        ExportTarget target = new ExportTarget(file, spec.commandLine().getOut());
        switch (format) {
            case csv -> target.text(out -> SessionCsv.write(log(), out));
            case pdf ->
                target.bytes(out -> PdfReport.write(log(), PresetLibrary.of(data.folder(), SystemClock.fresh()), out));
            case remsPdf -> target.bytes(out -> RemsReport.pdf(withRems(), ZoneId.systemDefault(), out));
            case remsCsv -> target.text(out -> RemsReport.csv(withRems(), ZoneId.systemDefault(), out));
            case fhir, hl7, edf -> throw new CannotDo("Export as " + format + " is not available yet.");
        }
    }

    private Session withRems() {
        Session session = SessionFold.of(log()).orElseThrow();
        if (!RemsReport.isFor(session)) {
            throw new CannotDo("Session " + id + " is " + session.plan().drug() + " "
                    + session.plan().modality().words() + "; only intranasal esketamine has a REMS form.");
        }
        return session;
    }

    private List<SessionEntry> log() {
        return RecordedLog.of(data.folder(), id);
    }
}
