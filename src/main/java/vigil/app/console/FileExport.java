package vigil.app.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.report.PdfReport;
import vigil.report.RemsReport;
import vigil.report.SessionCsv;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.ui.discharge.RemsExport;
import vigil.ui.review.SessionExport;

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
    public CompletionStage<String> write(Session session, SessionExport.Form form) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Path file = folder.resolve(session.id() + ending(form));
                    try {
                        Files.createDirectories(folder);
                        write(session, form, file);
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
            case PDF -> write(session, SessionExport.Form.REMS_PDF);
            case CSV -> write(session, SessionExport.Form.REMS_CSV);
        };
    }

    private void write(Session session, SessionExport.Form form, Path file) throws IOException {
        switch (form) {
            case PDF -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    PdfReport.write(archive.entries(session.id()), shelf, out);
                }
            }
            case CSV -> {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    SessionCsv.write(archive.entries(session.id()), out);
                }
            }
            case REMS_PDF -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    RemsReport.pdf(session, zone, out);
                }
            }
            case REMS_CSV -> {
                try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                    RemsReport.csv(session, zone, out);
                }
            }
        }
    }

    private static String ending(SessionExport.Form form) {
        return switch (form) {
            case PDF -> ".pdf";
            case CSV -> ".csv";
            case REMS_PDF -> "-rems.pdf";
            case REMS_CSV -> "-rems.csv";
        };
    }
}
