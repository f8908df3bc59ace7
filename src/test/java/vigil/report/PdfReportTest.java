package vigil.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PdfReportTest {
    @Test
    void look() throws IOException {
        Path file = Path.of("target/look.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            PdfReport.write(SampleSession.simulated(), ZoneId.of("Europe/Tallinn"), out);
        }
        assertTrue(Files.size(file) > 1000);
    }
}
