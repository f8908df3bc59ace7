package vigil.app.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vigil.metric.CuffFailure;
import vigil.metric.CuffReading;
import vigil.metric.CuffResult;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.metric.Validity;
import vigil.metric.WaveformBlock;

/// Measurements as rows of CSV, one a value, in which `vigil decode --session` prints them.
final class MeasurementRows {
    /// The names of the columns; `t` is in seconds since the session's start.
    static final String HEADER = "t,device,metric,value,unit,validity,status";

    private MeasurementRows() {}

    /// The rows of one measurement.
    static Stream<String> of(Measurement measurement, Timestamp began) {
        String start = seconds(measurement.at(), began) + "," + quoted(measurement.device()) + ",";
        return values(measurement).map(value -> start + value);
    }

    private static Stream<String> values(Measurement measurement) {
        return switch (measurement) {
            case NumericReading r -> Stream.of(row(r.metric(), r.value(), r.validity(), r.status()));
            case CuffReading r -> cuff(r);
            case WaveformBlock w ->
                IntStream.range(0, w.size()).mapToObj(i -> row(w.metric(), w.sample(i), Validity.VALID, List.of()));
        };
    }

    private static Stream<String> cuff(CuffReading reading) {
        return switch (reading) {
            case CuffResult r ->
                Stream.of(
                                row(Metric.NIBP_SYS, OptionalInt.of(r.systolic()), r.status()),
                                row(Metric.NIBP_DIA, OptionalInt.of(r.diastolic()), r.status()),
                                row(Metric.NIBP_MAP, r.mean(), r.status()),
                                row(Metric.NIBP_PULSE_RATE, r.pulse(), r.status()))
                        .flatMap(s -> s);
            case CuffFailure f ->
                Stream.of(Metric.NIBP_SYS, Metric.NIBP_DIA)
                        .map(metric -> row(metric, Double.NaN, Validity.INVALID, List.of(f.reason())));
        };
    }

    private static Stream<String> row(Metric metric, OptionalInt value, List<String> status) {
        return value.isPresent() ? Stream.of(row(metric, value.getAsInt(), Validity.VALID, status)) : Stream.empty();
    }

    private static String row(Metric metric, double value, Validity validity, List<String> status) {
        String text = validity.hasValue() ? number(value) : "";
        return String.join(
                ",", metric.name(), text, metric.unit().symbol(), validity.name(), quoted(String.join(";", status)));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String seconds(Timestamp at, Timestamp began) {
        return BigDecimal.valueOf(at.monoNanos() - began.monoNanos(), 9)
                .setScale(3, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /// RFC 4180: a text that holds a comma, a quote or a line end is put in quotes.
    private static String quoted(String text) {
        boolean needs = text.contains(",") || text.contains("\"") || text.contains("\n");
        return needs ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
