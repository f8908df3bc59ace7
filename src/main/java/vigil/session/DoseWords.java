package vigil.session;

import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// A dose as a chart and a list say it: `Ketamine 39 mg IV`. Of a nasal one the amount is left out: what was planned
/// stands in it, and what was given in its devices.
final class DoseWords {
    private DoseWords() {}

    static String of(Dose dose) {
        boolean isSaid = dose.milligrams().isPresent() && dose.route() != Modality.INTRANASAL;
        String amount = isSaid ? " " + number(dose.milligrams().getAsDouble()) + " mg" : "";
        return dose.drug() + amount + " " + dose.route().words();
    }

    /// A nasal device: `Device 2, 28 mg`.
    static String of(SessionEvent.NasalDeviceGiven device) {
        String amount = device.milligrams().isPresent()
                ? ", " + number(device.milligrams().getAsDouble()) + " mg"
                : "";
        return "Device " + device.number() + amount;
    }

    /// Without a needless `.0`.
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
