package vigil.ui.language;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Decimal numbers as the language spoken now writes them, and as hands type them in any.
///
/// Thread rule: FX thread, because it asks which language is spoken.
public final class Decimals {
    private static final Pattern TYPED = Pattern.compile("[+\\-\u2212]?\\d+([.,]\\d+)?");

    private Decimals() {}

    /// A number with so many digits after the decimal sign, never grouped: `0.50` or `0,50`. A minus is U+2212 (ux 3).
    public static String text(double value, int digits) {
        String plain = String.format(Locale.ROOT, "%." + digits + "f", value);
        return plain.replace('.', sign()).replace('-', '\u2212');
    }

    /// The decimal sign of the language, as a key pad shows it.
    public static char sign() {
        return DecimalFormatSymbols.getInstance(Spoken.now().locale()).getDecimalSeparator();
    }

    /// A number that a person typed, with a comma or a point whatever the language: on a pad either key may be at hand.
    /// Grouping is not understood, so no comma can be taken for one.
    ///
    /// @return empty if it is not one number
    public static OptionalDouble read(String typed) {
        String text = typed.strip();
        if (!TYPED.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text.replace(',', '.').replace('\u2212', '-')));
    }
}
