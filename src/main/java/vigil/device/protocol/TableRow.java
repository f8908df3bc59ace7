package vigil.device.protocol;

import java.util.List;
import java.util.Locale;
import vigil.metric.Metric;
import vigil.metric.Validity;

/// One row of the table of `vigil decode`.
///
/// @param frame the text that all rows of one frame share; in a decoded table its byte offset
/// @param value NaN if the cell is empty
record TableRow(String frame, Metric metric, double value, Validity validity, List<String> status) {
    private static final int COLUMNS = 6;

    /// Reads a row.
    ///
    /// @throws IllegalArgumentException one sentence that says what is wrong with it
    static TableRow parse(String line) {
        String[] cells = line.strip().split(",", COLUMNS);
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException("there must be " + COLUMNS + " columns");
        }
        Validity validity = word(Validity.class, cells[4]);
        return new TableRow(
                cells[0], word(Metric.class, cells[1]), number(cells[2], validity), validity, status(cells[5]));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT), e);
        }
    }

    private static double number(String text, Validity validity) {
        if (text.isBlank()) {
            if (validity.hasValue()) {
                throw new IllegalArgumentException("a value is missing, though it is " + validity);
            }
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
    }

    private static List<String> status(String cell) {
        String text = cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
        return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
    }
}
