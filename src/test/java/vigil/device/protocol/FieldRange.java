package vigil.device.protocol;

import java.util.List;
import vigil.profile.FieldSource;
import vigil.profile.TextForm;
import vigil.profile.ValueField;

/// The raw numbers with which a field can say something that a body can have.
///
/// @param lowest the lowest raw number
/// @param highest the highest raw number
/// @param step from one to the next
record FieldRange(double lowest, double highest, double step) {
    private static final int MOST_BITS = 32;

    static FieldRange of(ValueField field) {
        double step = Math.pow(10, -decimals(field.source()));
        double low = Math.max(field.raw(Math.max(field.lowest(), field.metric().lowest())), lowest(field.source()));
        double high =
                Math.min(field.raw(Math.min(field.highest(), field.metric().highest())), room(field.source()));
        return new FieldRange(Math.ceil(low / step - 1e-9) * step, Math.floor(high / step + 1e-9) * step, step);
    }

    List<Double> ends() {
        return List.of(lowest, highest);
    }

    private static int decimals(FieldSource source) {
        String picture = LineTemplate.form(source).picture();
        int point = picture.indexOf('.');
        return point < 0
                ? 0
                : (int) picture.substring(point).chars().filter(c -> c == '0').count();
    }

    private static double lowest(FieldSource source) {
        return source instanceof FieldSource.Bits bits && bits.signed() ? -Math.scalb(0.5, bits.width()) : 0;
    }

    /// The highest raw number there is room for.
    private static double room(FieldSource source) {
        return switch (source) {
            case FieldSource.Bits bits ->
                Math.scalb(1.0, Math.min(MOST_BITS, bits.width() - (bits.signed() ? 1 : 0))) - 1;
            case FieldSource.Packed packed -> Math.scalb(1.0, packed.bits().width()) - 1;
            case FieldSource.Bcd bcd -> Math.pow(100, bcd.bytes().size()) - 1;
            case FieldSource.Sfloat sfloat -> 2000;
            case FieldSource.Text text -> room(text.forms());
            case FieldSource.Words words -> 0;
        };
    }

    private static double room(List<TextForm> forms) {
        TextForm form = forms.getFirst();
        String nines = form.picture().replace('#', '9').replace('0', '9').replaceAll("[^9.]", "");
        return form.isHex()
                ? Math.pow(16, form.picture().chars().filter(c -> c == 'H').count()) - 1
                : Double.parseDouble(nines);
    }
}
