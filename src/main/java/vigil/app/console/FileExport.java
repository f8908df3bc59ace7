package vigil.app.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import vigil.alarm.PresetShelf;
import vigil.report.PdfReport;
import vigil.report.SessionCsv;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.ui.review.SessionExport;

/// Writes a session's PDF or CSV into one folder, away from the screen's thread.
///
/// @param archive where the log is read
/// @param shelf knows the presets of the clinic
/// @param folder where the files go; made when the first is written
/// @param background runs the writing
record FileExport(SessionArchive archive, PresetShelf shelf, Path folder, Executor background)
        implements SessionExport {
    @Override
    public CompletionStage<String> write(Session session, Form form) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Path file = folder.resolve(session.id() + "." + extension(form));
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

    private void write(Session session, Form form, Path file) throws IOException {
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
        }
    }

    private static String extension(Form form) {
        return switch (form) {
            case PDF -> "pdf";
            case CSV -> "csv";
        };
    }
}
