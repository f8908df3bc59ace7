package vigil.ui.face;

import java.math.BigDecimal;
import vigil.ui.language.Decimals;

/// An amount of a medicine as a person writes it.
final class Amount {
    private Amount() {}

    /// `39 mg`, `0.5 mg`.
    static String words(double milligrams) {
        return number(milligrams) + " mg";
    }

    /// With as many decimals as it has.
    static String number(double value) {
        return Decimals.text(
                value,
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()));
    }
}
