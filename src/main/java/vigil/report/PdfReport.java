package vigil.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.logging.Level;
import vigil.alarm.PresetShelf;
import vigil.session.Session;

/// A session as a printed document: identification, chart, statistics, and every alarm, reading, dose and note.
///
/// The file is PDF/A-2 (an archive can keep it) and tagged; fonts are embedded, the chart is vectors. Nothing in it is
/// smoothed, filled or left out: gaps are drawn, counted and listed (risk H26 of the clinical facts).
///
/// Thread rule: any worker thread; a report takes a second or two.
public final class PdfReport {
    private PdfReport() {}

    /// Writes the report with clock times of this machine's zone. The stream stays open.
    ///
    /// @param shelf knows the preset's title and signature
    /// @throws IOException if the stream cannot be written
    public static void write(Session session, PresetShelf shelf, OutputStream out) throws IOException {
        write(session, shelf, ZoneId.systemDefault(), out);
    }

    /// Writes the report with clock times of `zone`.
    ///
    /// @throws IOException if the stream cannot be written
    public static void write(Session session, PresetShelf shelf, ZoneId zone, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        try (BatikSVGDrawer svg = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            ReportFonts.addTo(builder);
            builder.useSVGDrawer(svg)
                    .withHtmlContent(ReportDocument.of(session, shelf, zone), null)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Vigil " + session.started().software())
                    .toStream(out)
                    .run();
        }
    }
}
