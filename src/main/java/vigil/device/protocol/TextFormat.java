package vigil.device.protocol;

import java.util.List;
import vigil.profile.TextForm;

/// The forms that a number in text may have; the first that fits is read.
record TextFormat(List<TextForm> forms) {
    /// The number in `bytes[from..to)`; NaN if no form fits.
    double read(byte[] bytes, int from, int to) {
        for (int i = 0; i < forms.size(); i++) {
            TextForm form = forms.get(i);
            if (form.fits(bytes, from, to)) {
                return form.number(bytes, from, to);
            }
        }
        return Double.NaN;
    }
}
