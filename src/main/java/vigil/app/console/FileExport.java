package vigil.app.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.report.CodedLog;
import vigil.report.PdfReport;
import vigil.report.RemsReport;
import vigil.report.SessionCsv;
import vigil.report.fhir.FhirExport;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.ui.discharge.RemsExport;
import vigil.ui.review.SessionExport;
import vigil.ui.review.SessionExport.Naming;

/// Writes a session's PDF, CSV or REMS form into one folder, away from the screen's thread.
///
/// @param archive where the log is read
/// @param shelf knows the presets of the clinic
/// @param folder where the files go; made when the first is written
/// @param zone for the times of day of the REMS form
/// @param background runs the writing
record FileExport(SessionArchive archive, PresetShelf shelf, Path folder, ZoneId zone, Executor background)
        implements SessionExport, RemsExport {
    @Override
    public CompletionStage<String> write(Session session, SessionExport.Form form, Naming naming) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Path file = folder.resolve(session.id() + ending(form, naming));
                    try {
                        Files.createDirectories(folder);
                        write(session, form, naming, file);
                        return "Written to " + file.toAbsolutePath() + ".";
                    } catch (IOException e) {
                        throw new IllegalStateException(file + " cannot be written: " + e.getMessage(), e);
                    }
                },
                background);
    }

    /// The form is written as the session in hand stands, which may be ahead of the record by what is still queued.
    @Override
    public CompletionStage<String> write(Session session, Timestamp now, RemsExport.Form form) {
        return switch (form) {
            case PDF -> write(session, SessionExport.Form.REMS_PDF, Naming.NAME);
            case CSV -> write(session, SessionExport.Form.REMS_CSV, Naming.NAME);
        };
    }

    private void write(Session session, SessionExport.Form form, Naming naming, Path file) throws IOException {
        switch (form) {
            case PDF -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    PdfReport.write(log(session, naming), shelf, out);
                }
            }
            case CSV -> {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    SessionCsv.write(log(session, naming), out);
                }
            }
            case FHIR -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    FhirExport.write(log(session, naming), out);
                }
            }
            case REMS_PDF -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    RemsReport.pdf(told(session, naming), zone, out);
                }
            }
            case REMS_CSV -> {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    RemsReport.csv(told(session, naming), zone, out);
                }
            }
        }
    }

    private List<SessionEntry> log(Session session, Naming naming) {
        List<SessionEntry> log = archive.entries(session.id());
        return switch (naming) {
            case NAME -> log;
            case ID_ONLY -> CodedLog.of(log);
        };
    }

    /// With the name it is the session in hand, which may be ahead of the record.
    private Session told(Session session, Naming naming) {
        return switch (naming) {
            case NAME -> session;
            case ID_ONLY -> SessionFold.of(log(session, naming)).orElse(session);
        };
    }

    private static String ending(SessionExport.Form form, Naming naming) {
        String coded = naming == Naming.ID_ONLY ? "-id-only" : "";
        return coded
                + switch (form) {
                    case PDF -> ".pdf";
                    case CSV -> ".csv";
                    case FHIR -> ".json";
                    case REMS_PDF -> "-rems.pdf";
                    case REMS_CSV -> "-rems.csv";
                };
    }
}
