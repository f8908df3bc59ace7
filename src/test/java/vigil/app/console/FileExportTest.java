package vigil.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.PresetShelf;
import vigil.session.Session;
import vigil.ui.discharge.RemsExport;
import vigil.ui.example.DischargeExamples;
import vigil.ui.review.ShelfArchive;

/// What the screens write, and where.
class FileExportTest {
    private static final Session NASAL = DischargeExamples.nasalOpen().session().orElseThrow();

    @TempDir
    private Path folder = Path.of("");

    private String write(Path where, RemsExport.Form form) {
        return new FileExport(new ShelfArchive(), PresetShelf.shipped(), where, ZoneOffset.UTC, Runnable::run)
                .write(NASAL, DischargeExamples.at(132.5), form)
                .toCompletableFuture()
                .join();
    }

    @Test
    void theRemsFormIsWrittenAsItStandsBesideTheSessionsOtherFiles() throws IOException {
        Path exports = folder.resolve("exports");

        String said = write(exports, RemsExport.Form.CSV);

        Path csv = exports.resolve(NASAL.id() + "-rems.csv");
        assertEquals("Written to " + csv.toAbsolutePath() + ".", said);
        assertTrue(Files.readString(csv).contains("Takes an opioid,,not answered at check-in,MISSING,"));
    }

    @Test
    void theRemsFormIsWrittenAsPages() throws IOException {
        write(folder, RemsExport.Form.PDF);

        byte[] pdf = Files.readAllBytes(folder.resolve(NASAL.id() + "-rems.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneSentence() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        CompletionException failure =
                assertThrows(CompletionException.class, () -> write(taken.resolve("exports"), RemsExport.Form.CSV));
        assertTrue(String.valueOf(failure.getCause()).contains("-rems.csv cannot be written: "), failure.getMessage());
    }
}
