package vigil.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The operator's manual that the application carries. Its `README.md` gives the order: one link a page.
///
/// Thread rule: immutable.
///
/// @param pages in their order; empty if this build carries none
// Requirement: UI-HELP-2
public record Manual(List<Page> pages) {
    private static final Pattern LINK = Pattern.compile("]\\(([a-z0-9-]+)\\.md\\)");
    private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");
    private static final String FOLDER = "manual/";

    /// A page as it was written.
    ///
    /// @param name of its file, without the ending
    /// @param markdown the whole text, its heading included
    public record Page(String name, String title, String markdown) {}

    public Manual {
        pages = List.copyOf(pages);
    }

    /// The manual in the application's own files.
    public static Manual bundled() {
        return from(Manual::resource);
    }

    /// A manual read file by file.
    ///
    /// @param files the text of a file by its name; empty where there is none
    static Manual from(Function<String, Optional<String>> files) {
        List<Page> pages = new ArrayList<>();
        Matcher link = LINK.matcher(files.apply("README.md").orElse(""));
        while (link.find()) {
            String name = link.group(1);
            files.apply(name + ".md").ifPresent(text -> pages.add(new Page(name, title(text, name), text)));
        }
        return new Manual(pages);
    }

    /// The page of that name.
    public Optional<Page> page(String name) {
        return pages.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /// Where a picture of the manual is kept; empty if the application does not carry it.
    ///
    /// @param path as a page has it. In the documents pictures lie beside the manual's folder, in the application
    ///     inside it.
    static Optional<URL> picture(String path) {
        return Optional.ofNullable(Manual.class.getResource(FOLDER + path.replace("../", "")));
    }

    private static String title(String text, String otherwise) {
        Matcher heading = TITLE.matcher(text);
        return heading.find() ? heading.group(1).strip() : otherwise;
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = Manual.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
