package vigil.app.pose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture, px.
public record Frame(int width, int height) {
    /// The reference canvas (ux 2).
    public static final Frame FULL = new Frame(1920, 1080);

    /// The sizes in which every pose is kept: a small screen, the reference canvas, and twice that (ux 14).
    public static final List<Frame> REFERENCES = List.of(new Frame(1280, 800), FULL, new Frame(3840, 2160));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    /// Reads `1920x1080`; empty if it is not written so.
    public static Optional<Frame> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Frame(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
