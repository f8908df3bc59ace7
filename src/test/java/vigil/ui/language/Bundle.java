package vigil.ui.language;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// One bundle of texts as a test reads it: its files in the four languages.
///
/// @param folder where it stands below `vigil/ui`, for example `face`
/// @param name `words`, or `engine` for the phrase book
record Bundle(String folder, String name) {
    private static final Path UI = Path.of("src/main/resources/vigil/ui");
    private static final Map<Language, String> SUFFIX =
            Map.of(Language.ENGLISH, "", Language.GERMAN, "_de", Language.SPANISH, "_es", Language.FRENCH, "_fr");

    /// All bundles of the console.
    static List<Bundle> all() {
        try (Stream<Path> files = Files.walk(UI)) {
            return files.filter(f -> f.getFileName().toString().matches("[a-z]+\\.properties"))
                    .map(f -> new Bundle(
                            UI.relativize(f.getParent()).toString(),
                            f.getFileName().toString().replace(".properties", "")))
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its texts in one language, in the order of the file.
    Map<String, String> in(Language language) {
        Path file = UI.resolve(folder).resolve(name + SUFFIX.get(language) + ".properties");
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            try (Reader reader = Files.newBufferedReader(file)) {
                new InOrder(texts).load(reader);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /// Its comments: they stand between the same groups of texts in each language.
    List<String> groups(Language language) {
        Path file = UI.resolve(folder).resolve(name + SUFFIX.get(language) + ".properties");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.startsWith("#") ? "#" : line.replaceFirst("=.*", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder + "/" + name;
    }

    /// Puts what is read where its order is kept, and says so if a key comes twice.
    private static final class InOrder extends Properties {
        private static final long serialVersionUID = 1;

        private final transient Map<String, String> texts;

        InOrder(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (texts.put((String) key, (String) value) != null) {
                throw new IllegalStateException(key + " stands there twice");
            }
            return value;
        }
    }
}
