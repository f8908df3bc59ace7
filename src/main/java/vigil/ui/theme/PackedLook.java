package vigil.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.Stylesheet;

/// The style sheet and the faces as files that JavaFX need neither parse nor copy, laid beside the program when it is
/// packed; the launcher says where in the system property `vigil.look`. Without them both are read from the program
/// itself, which takes longer and shows the same.
///
/// Thread rule: any thread.
public final class PackedLook {
    private static final String SHEET = "vigil.bss";
    private static final Pattern IMPORT = Pattern.compile("@import\\s+\"([^\"]+)\";");

    private PackedLook() {}

    /// Lays them into `folder`.
    public static void lay(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String face : Fonts.FILES) {
            try (InputStream in = Resources.require(Fonts.FOLDER + face).openStream()) {
                Files.copy(in, folder.resolve(face), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path whole = Files.createTempFile("vigil", ".css");
        try {
            Files.writeString(whole, withImports(Theme.SHEET));
            Stylesheet.convertToBinary(whole.toFile(), folder.resolve(SHEET).toFile());
        } finally {
            Files.delete(whole);
        }
    }

    /// The address of the packed style sheet, if there is one.
    static Optional<String> styleSheet() {
        return file(SHEET);
    }

    /// The address of a packed file, if there is one.
    static Optional<String> file(String name) {
        return Optional.ofNullable(System.getProperty("vigil.look"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isRegularFile)
                .map(file -> file.toUri().toString());
    }

    /// A style sheet with those it imports in their places.
    private static String withImports(String path) {
        Matcher matcher = IMPORT.matcher(Resources.text(path));
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                withImports(URI.create(path).resolve(found.group(1)).toString())));
    }
}
