package vigil.session;

import vigil.treatment.Dose;

/// A dose as a chart and a list say it: `Ketamine 39 mg IV`.
final class DoseWords {
    private DoseWords() {}

    static String of(Dose dose) {
        String amount =
                dose.milligrams().isPresent() ? " " + number(dose.milligrams().getAsDouble()) + " mg" : "";
        return dose.drug() + amount + " " + dose.route().words();
    }

    /// Without a needless `.0`.
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
