package vigil.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vigil.app.clinic.SystemClock;
import vigil.report.PdfReport;
import vigil.report.SessionCsv;
import vigil.report.fhir.FhirExport;
import vigil.report.hl7.Pcd04Export;
import vigil.session.Session;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.store.PresetLibrary;

/// `vigil export`: one session as a file for other programs or people.
@Command(name = "export", description = "Exports a recorded session.", mixinStandardHelpOptions = true)
public final class ExportCommand implements Runnable {
    private enum Format {
        csv,
        pdf,
        fhir,
        hl7,
        edf
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
                target.bytes(
                        out -> PdfReport.write(session(), PresetLibrary.of(data.folder(), SystemClock.fresh()), out));
            case fhir -> target.bytes(out -> FhirExport.write(log(), out));
            case hl7 -> target.bytes(out -> Pcd04Export.write(log(), out));
            case edf -> throw new CannotDo("Export as " + format + " is not available yet.");
        }
    }

    private Session session() {
        return SessionFold.of(log()).orElseThrow();
    }

    private List<SessionEntry> log() {
        return RecordedLog.of(data.folder(), id);
    }
}
