package vigil.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// A theme's colours for what is drawn by hand, read from the same style sheets that the controls use.
///
/// Thread rule: immutable.
public final class Palette {
    private static final Pattern BLOCK = Pattern.compile("\\.(dark|night|light)\\s*\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("-vg-([a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final Map<Theme, Palette> ALL = readAll();

    private final Map<Token, Color> colours;

    private Palette(Map<Token, Color> colours) {
        this.colours = colours;
    }

    /// The palette of one theme.
    public static Palette of(Theme theme) {
        Palette palette = ALL.get(theme);
        if (palette == null) {
            throw new IllegalStateException("no colours for " + theme);
        }
        return palette;
    }

    /// The colour of one job.
    public Color get(Token token) {
        Color colour = colours.get(token);
        if (colour == null) {
            throw new IllegalStateException("no colour for " + token);
        }
        return colour;
    }

    /// The same with an opacity from 0 to 1.
    public Color get(Token token, double opacity) {
        return get(token).deriveColor(0, 1, 1, opacity);
    }

    private static Map<Theme, Palette> readAll() {
        String css = Resources.text("/vigil/ui/theme/colours.css") + Resources.text("/vigil/ui/theme/alarm.css");
        Map<Theme, Palette> palettes = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            palettes.put(theme, new Palette(read(css, theme)));
        }
        return palettes;
    }

    private static Map<Token, Color> read(String css, Theme theme) {
        Map<Token, Color> colours = new EnumMap<>(Token.class);
        Matcher block = BLOCK.matcher(css);
        while (block.find()) {
            if (block.group(1).equals(theme.styleClass())) {
                Matcher colour = COLOUR.matcher(block.group(2));
                while (colour.find()) {
                    colours.put(token(colour.group(1)), Color.web(colour.group(2)));
                }
            }
        }
        return colours;
    }

    private static Token token(String cssName) {
        for (Token token : Token.values()) {
            if (token.cssName().equals(cssName)) {
                return token;
            }
        }
        throw new IllegalStateException("a style sheet names an unknown colour: -vg-" + cssName);
    }
}
