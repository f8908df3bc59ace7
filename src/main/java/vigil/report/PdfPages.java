package vigil.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;

/// XHTML set as pages: PDF/A-2, tagged, fonts embedded.
final class PdfPages {
    private PdfPages() {}

    /// @param software the version of Vigil that recorded what is printed
    /// @throws IOException if the stream cannot be written
    static void write(String xhtml, String software, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        try (BatikSVGDrawer svg = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            ReportFonts.addTo(builder);
            builder.useSVGDrawer(svg)
                    .withHtmlContent(xhtml, null)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .withProducer("Vigil " + software)
                    .toStream(out)
                    .run();
        }
    }
}
