package vigil.ui.start;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import vigil.ui.language.Decimals;

/// Arithmetic on what was ordered and weighed; it proposes nothing. A product is written to a tenth of a milligram.
///
/// Thread rule: pure.
final class DoseArithmetic {
    private DoseArithmetic() {}

    /// Milligrams per kilogram times kilograms, mg: 0.5 × 78 is 39.
    static double milligrams(double perKilogram, double kilograms) {
        return BigDecimal.valueOf(perKilogram)
                .multiply(BigDecimal.valueOf(kilograms))
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /// A number above 0 as a person types it, with a point or a comma; empty if it is none.
    static OptionalDouble number(String typed) {
        OptionalDouble value = Decimals.read(typed);
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }

    /// As a screen writes it: `39`, `39.2` or `39,2`.
    static String words(double number) {
        return shown(kept(number));
    }

    /// What the log keeps of a number, in the decimal sign of the language.
    static String shown(String kept) {
        return kept.replace('.', Decimals.sign());
    }

    /// As the log keeps it, whatever is spoken: `39`, `39.2`, `0.75`.
    static String kept(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// The number as a field shows it; nothing if there is none.
    static String words(OptionalDouble number) {
        return number.isPresent() ? words(number.getAsDouble()) : "";
    }

    /// The weight that an answer says, kg.
    static OptionalDouble weight(Optional<String> answer) {
        return answer.map(DoseArithmetic::number).orElse(OptionalDouble.empty());
    }
}
