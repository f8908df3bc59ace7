package vigil.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.text.Font;

/// The faces the console ships, so that no screen depends on the fonts of a machine.
///
/// JavaFX tells only regular and bold apart inside a family; therefore each weight is a family of its own. All digits
/// of the text faces have one width (src/main/fonts/bake.py). Numerals from 40 px up are
/// `vigil.ui.control.NumeralView`'s.
///
/// Thread rule: FX thread.
public final class Fonts {
    public static final String REGULAR = "Vigil Text";
    public static final String MEDIUM = "Vigil Text Medium";
    public static final String SEMIBOLD = "Vigil Text SemiBold";
    public static final String BOLD = "Vigil Text Bold";
    public static final String DISPLAY = "Vigil Display";
    public static final String DISPLAY_SEMIBOLD = "Vigil Display SemiBold";
    public static final String MONO = "Vigil Mono";
    public static final String MONO_MEDIUM = "Vigil Mono Medium";

    static final String FOLDER = "/vigil/ui/font/";
    static final List<String> FILES = List.of(
            "VigilText.otf",
            "VigilTextMedium.otf",
            "VigilTextSemiBold.otf",
            "VigilTextBold.otf",
            "VigilDisplay.otf",
            "VigilDisplaySemiBold.otf",
            "VigilMono.ttf",
            "VigilMonoMedium.ttf");

    private static boolean loaded;

    private Fonts() {}

    /// Makes all faces known to JavaFX. A second call does nothing.
    public static void load() {
        if (loaded) {
            return;
        }
        for (String file : FILES) {
            // The size is only for the face that is given back.
            Optional<Font> packed = PackedLook.file(file).map(address -> Font.loadFont(address, 12));
            if (packed.or(() -> carried(file)).isEmpty()) {
                throw new IllegalStateException("The font " + file + " cannot be read.");
            }
        }
        loaded = true;
    }

    private static Optional<Font> carried(String file) {
        try (InputStream in = Resources.require(FOLDER + file).openStream()) {
            return Optional.ofNullable(Font.loadFont(in, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A face at a size in px of the 1920 by 1080 canvas.
    public static Font of(String family, double size) {
        load();
        return Font.font(family, size);
    }
}
