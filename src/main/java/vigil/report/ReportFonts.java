package vigil.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.EnumSet;

/// The faces every report embeds, so that it looks the same on any machine and in ten years.
final class ReportFonts {
    /// The family's name in style sheets and drawings.
    static final String FAMILY = "Vigil Report";

    private ReportFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "VigilReport-Regular.ttf", 400);
        add(builder, "VigilReport-SemiBold.ttf", 600);
    }

    private static void add(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(
                () -> open(file),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG, FSFontUseCase.FALLBACK_FINAL));
    }

    private static InputStream open(String file) {
        InputStream in = ReportFonts.class.getResourceAsStream("font/" + file);
        if (in == null) {
            throw new IllegalStateException("the font " + file + " is missing from the build");
        }
        return in;
    }
}
