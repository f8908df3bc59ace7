package vigil.device.protocol;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import vigil.device.DeviceAlarm;
import vigil.device.FrameCounts;
import vigil.device.RecordingDecoder;
import vigil.metric.Metric;
import vigil.metric.Validity;
import vigil.profile.CodedProfile;
import vigil.profile.Cuff;
import vigil.profile.DescribedProfile;
import vigil.profile.Message;
import vigil.profile.Profile;
import vigil.profile.Waveform;

/// Decodes recorded bytes into the table that `vigil decode` prints: one row a value, with the byte offset
/// of its frame. A cuff result that the device repeats appears once.
///
/// Confined to one thread.
public final class DecodedTable {
    /// The names of the columns.
    public static final String HEADER = "offset,metric,value,unit,validity,status";

    /// The device's own time, in the status of a cuff result.
    static final String DEVICE_TIME = "device time ";

    private final Profile profile;
    private final RecordingDecoder decoder;

    /// @param rows where the rows go, without the header and without line ends
    public DecodedTable(Profile profile, Consumer<String> rows) {
        this.profile = profile;
        this.decoder = switch (profile) {
            case DescribedProfile described -> new FrameDecoder(described, new Rows(described, rows));
            case CodedProfile coded ->
                CodedDrivers.decoder(
                        coded,
                        (offset, metric, value, v, status) -> rows.accept(line(offset, metric, value, v, status)));
        };
    }

    /// The profile that decodes.
    public Profile profile() {
        return profile;
    }

    /// Decodes the next `length` bytes.
    public void feed(byte[] bytes, int length) {
        decoder.feed(bytes, length);
    }

    /// The recording is complete.
    ///
    /// @return the tally
    public FrameCounts finish() {
        return decoder.finish();
    }

    /// The tally as a line: `frames=N rejected_bytes=N check_errors=N`.
    public static String line(FrameCounts counts) {
        return "frames=%d rejected_bytes=%d check_errors=%d"
                .formatted(counts.frames(), counts.rejectedBytes(), counts.checkErrors());
    }

    /// A number without superfluous zeros.
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String line(long offset, Metric metric, double value, Validity validity, List<String> status) {
        return String.join(
                ",",
                Long.toString(offset),
                metric.name(),
                validity.hasValue() ? number(value) : "",
                metric.unit().symbol(),
                validity.name(),
                quoted(String.join(";", status)));
    }

    /// RFC 4180: a text that holds a comma, a quote or a line end is put in quotes.
    private static String quoted(String text) {
        boolean needs = text.contains(",") || text.contains("\"") || text.contains("\n");
        return needs ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /// Turns what frames say into rows.
    private static final class Rows implements FrameSink {
        private final Consumer<String> rows;
        private final Set<Metric> metrics;
        private final CuffWatch watch;
        private final boolean pulseComesWithIt;
        private long offset;

        Rows(DescribedProfile profile, Consumer<String> rows) {
            this.rows = rows;
            this.metrics = profile.metrics();
            this.pulseComesWithIt = profile.cuff().map(c -> c.pulse().isEmpty()).orElse(true);
            this.watch = new CuffWatch(profile.cuff().map(Cuff::newResult).orElse(Cuff.NewResult.EVERY_MESSAGE), true);
        }

        @Override
        public void frame(long at) {
            offset = at;
        }

        @Override
        public void message(Message message) {
            // the message's name is no value
        }

        @Override
        public void deviceAlarms(Map<String, Set<DeviceAlarm>> decided) {
            // the status of each number tells it
        }

        @Override
        public void value(Metric metric, double value, Validity validity, List<String> status) {
            rows.accept(line(offset, metric, value, validity, status));
        }

        @Override
        public void sample(Waveform waveform, double sample, Validity validity, List<String> status) {
            value(waveform.metric(), sample, validity, status);
        }

        @Override
        public void cuff(CuffNews news) {
            watch.seen(news).ifPresent(this::outcome);
        }

        private void outcome(CuffNews.Outcome outcome) {
            switch (outcome) {
                case CuffNews.Pressures p -> {
                    List<String> status = withTime(p);
                    row(Metric.NIBP_SYS, OptionalInt.of(p.systolic()), status);
                    row(Metric.NIBP_DIA, OptionalInt.of(p.diastolic()), status);
                    row(Metric.NIBP_MAP, p.mean(), status);
                    if (pulseComesWithIt) {
                        row(Metric.NIBP_PULSE_RATE, p.pulse(), status);
                    }
                }
                case CuffNews.Failed failed -> failure(List.of(failed.reason()));
            }
        }

        private static List<String> withTime(CuffNews.Pressures p) {
            List<String> all = new ArrayList<>(p.status());
            p.deviceTime().ifPresent(t -> all.add(DEVICE_TIME + t));
            return all;
        }

        private void row(Metric metric, OptionalInt value, List<String> status) {
            if (value.isPresent()) {
                value(metric, value.getAsInt(), Validity.VALID, status);
            } else if (metrics.contains(metric)) {
                value(metric, Double.NaN, Validity.NOT_AVAILABLE, status);
            }
        }

        private void failure(List<String> reason) {
            List<Metric> pressures =
                    new ArrayList<>(List.of(Metric.NIBP_SYS, Metric.NIBP_DIA, Metric.NIBP_MAP, Metric.NIBP_PULSE_RATE));
            pressures.retainAll(metrics);
            if (!pulseComesWithIt) {
                pressures.remove(Metric.NIBP_PULSE_RATE);
            }
            pressures.forEach(metric -> value(metric, Double.NaN, Validity.INVALID, reason));
        }
    }
}
