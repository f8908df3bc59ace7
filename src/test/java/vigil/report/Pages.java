package vigil.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vigil.alarm.PresetShelf;
import vigil.session.SessionEntry;

/// The pages of a PDF as text. With the property `vigil.look`, each file is left in that folder for people to look at.
final class Pages {
    static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

    private Pages() {}

    /// The report of a log, one text a page.
    static List<String> of(List<SessionEntry> log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(log, PresetShelf.shipped(), TALLINN, out);
        return in(out.toByteArray());
    }

    static List<String> in(byte[] pdf) throws IOException {
        String folder = System.getProperty("vigil.look");
        if (folder != null) {
            Files.write(Path.of(folder, java.util.Arrays.hashCode(pdf) + ".pdf"), pdf);
        }
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
