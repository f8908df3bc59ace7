package vigil.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/// What the application carries in its own files. A missing one is a broken build, so it ends in an exception.
final class Resources {
    private Resources() {}

    static URL require(String path) {
        URL url = Resources.class.getResource(path);
        if (url == null) {
            throw new IllegalStateException("The application is incomplete: " + path + " is missing.");
        }
        return url;
    }

    static String text(String path) {
        try (InputStream in = require(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
