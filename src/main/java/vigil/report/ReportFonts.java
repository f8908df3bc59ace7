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

    /// The semi-bold face once more under a name of its own: drawings choose a face by family, not by weight.
    static final String STRONG = "Vigil Report Strong";

    private ReportFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "VigilReport-Regular.ttf", FAMILY, 400);
        add(builder, "VigilReport-SemiBold.ttf", FAMILY, 600);
        add(builder, "VigilReport-SemiBold.ttf", STRONG, 400);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> open(file),
                family,
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
