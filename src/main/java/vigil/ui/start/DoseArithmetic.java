package vigil.ui.start;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;

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
        try {
            double value = Double.parseDouble(typed.strip().replace(',', '.'));
            return value > 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// `39`, `39.2`, `0.75`.
    static String words(double number) {
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
