package vigil.device.protocol;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.CuffSign;
import vigil.profile.Meaning;
import vigil.profile.Message;
import vigil.profile.StatusField;
import vigil.profile.ValueField;
import vigil.profile.Waveform;

/// Random things that a message can say, made from its description alone: numbers in their range and resolution, each
/// missing code, states, flags and words.
///
/// Confined to one thread; the same seed says the same.
final class RandomContent {
    private static final long BEGINNING = Instant.parse("2024-02-28T21:07:05Z").toEpochMilli();
    private static final int MOST_SECONDS = 100_000_000;

    private final Random random;

    RandomContent(Random random) {
        this.random = random;
    }

    /// Something the message can say.
    MessageContent of(Message message) {
        List<String> says = says(message);
        CuffSign sign = sign(message, says);
        Map<Metric, Double> values = new EnumMap<>(Metric.class);
        for (ValueField field : message.fields()) {
            values.put(field.metric(), value(field));
        }
        if (random.nextInt(10) > 0) {
            bloodPressure(message, values);
        }
        message.guard().ifPresent(guard -> keepApart(guard, values));
        Timestamp at = new Timestamp(0, BEGINNING + 1000L * random.nextInt(MOST_SECONDS));
        return new MessageContent(at, metric -> values.getOrDefault(metric, Double.NaN), says, sign)
                .withSamples((metric, index) -> sample(message))
                .aged(Duration.ofSeconds(random.nextInt(9000)));
    }

    private double sample(Message message) {
        return message.waveform().map(this::sample).orElse(Double.NaN);
    }

    private double sample(Waveform waveform) {
        boolean canBeMissing = !waveform.missing().isEmpty() || waveform.offset() == 0;
        if (canBeMissing && random.nextInt(20) == 0) {
            return Double.NaN;
        }
        return Math.max(waveform.metric().lowest(), random.nextInt(waveform.highest() + 1) + waveform.offset());
    }

    /// A number the field can say, or one of its codes for "none".
    private double value(ValueField field) {
        List<Long> codes = field.missing();
        boolean canBeMissing = !codes.isEmpty() || field.missingMark().isPresent();
        if (canBeMissing && random.nextInt(6) == 0) {
            int code = random.nextInt(codes.size() + 1);
            return code < codes.size() ? field.value(codes.get(code)) : Double.NaN;
        }
        List<Double> ends = FieldRange.of(field).ends();
        double low = ends.getFirst();
        double step = FieldRange.of(field).step();
        long steps = Math.max(1, Math.round((ends.getLast() - low) / step) + 1);
        double raw = low + random.nextLong(steps) * step;
        boolean isCode = codes.stream().anyMatch(c -> c == Math.rint(raw));
        return isCode ? field.value(low) : field.value(raw);
    }

    /// Pressures that a body can have, so that results are not all failures.
    private void bloodPressure(Message message, Map<Metric, Double> values) {
        for (ValueField field : message.fields()) {
            double pressure = switch (field.metric()) {
                case NIBP_SYS -> 100 + random.nextInt(100);
                case NIBP_MAP -> 75 + random.nextInt(20);
                case NIBP_DIA -> 40 + random.nextInt(30);
                case SPO2, PULSE_RATE, PERFUSION_INDEX, PLETH, NIBP_PULSE_RATE, CUFF_PRESSURE, RESP_RATE, ETCO2, TEMP ->
                    Double.NaN;
            };
            if (!Double.isNaN(pressure)) {
                values.put(field.metric(), pressure);
            }
        }
    }

    /// Numbers that do not look as if they had slipped: which frame follows which is another one in a table.
    private static void keepApart(Message.SlipGuard guard, Map<Metric, Double> values) {
        double middle = (guard.metric().lowest() + guard.metric().highest()) / 2;
        values.computeIfPresent(guard.metric(), (metric, v) -> v < middle ? Math.rint(middle + v / 2) : v);
        values.computeIfPresent(
                guard.previous(), (metric, v) -> v >= middle && v <= metric.highest() ? Math.floor(v % middle) : v);
    }

    /// A few of the things its states, flags and words can tell; of a list of states one at most.
    private List<String> says(Message message) {
        List<String> says = new ArrayList<>();
        for (StatusField status : message.statuses()) {
            if (random.nextBoolean() || status.meanings().isEmpty()) {
                continue;
            }
            int most = status instanceof StatusField.States ? 1 : 1 + random.nextInt(3);
            for (int i = 0; i < most; i++) {
                Meaning meaning =
                        status.meanings().get(random.nextInt(status.meanings().size()));
                if (isTold(meaning)) {
                    says.add(meaning.says());
                }
            }
        }
        return says;
    }

    private static boolean isTold(Meaning meaning) {
        return !meaning.says().isEmpty()
                && meaning.kind() != Meaning.Kind.NORMAL
                && meaning.kind() != Meaning.Kind.BEAT;
    }

    /// What is said of the cuff, if the message can tell: a state's own sign, or one of them.
    private CuffSign sign(Message message, List<String> says) {
        List<CuffSign> possible = new ArrayList<>();
        for (StatusField status : message.statuses()) {
            for (Meaning meaning : status.meanings()) {
                if (meaning.cuff() != CuffSign.NONE && says.contains(meaning.says())) {
                    return meaning.cuff();
                }
                if (meaning.says().isEmpty()) {
                    possible.add(meaning.cuff());
                }
            }
        }
        return possible.isEmpty() ? message.cuff() : possible.get(random.nextInt(possible.size()));
    }
}
