package vigil.store.preset;

import java.util.Locale;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.Direction;
import vigil.alarm.SampledRule;
import vigil.metric.Metric;

/// One line of a preset's text: a limit on values that come one after the other.
///
/// @param metric what is measured
/// @param direction on which side of the limit a value is wrong
record SampledForm(Metric metric, Direction direction) {
    static SampledRule read(TextNode in) {
        in.only("alarm", "priority", "below", "above", "for", "clearsBy", "clearsAfter");
        if (in.has("below") == in.has("above")) {
            throw in.bad("a limit is either \"below\" or \"above\"");
        }
        Direction direction = in.has("below") ? Direction.BELOW : Direction.ABOVE;
        AlarmCondition condition = in.name("alarm", AlarmCondition.class);
        SampledForm sampled =
                of(condition).orElseThrow(() -> in.bad("alarm", condition + " is not judged on sampled values"));
        if (sampled.direction() != direction) {
            throw in.bad(
                    "alarm",
                    condition + " is about values " + sampled.direction().name().toLowerCase(Locale.ROOT) + " a limit");
        }
        return new SampledRule(
                condition,
                sampled.metric(),
                direction,
                in.number(direction == Direction.BELOW ? "below" : "above"),
                in.duration("for"),
                in.number("clearsBy"),
                in.duration("clearsAfter"),
                in.name("priority", AlarmPriority.class));
    }

    private static Optional<SampledForm> of(AlarmCondition condition) {
        return switch (condition) {
            case SPO2_LOW -> Optional.of(new SampledForm(Metric.SPO2, Direction.BELOW));
            case PR_HIGH -> Optional.of(new SampledForm(Metric.PULSE_RATE, Direction.ABOVE));
            case PR_LOW -> Optional.of(new SampledForm(Metric.PULSE_RATE, Direction.BELOW));
            case RR_HIGH -> Optional.of(new SampledForm(Metric.RESP_RATE, Direction.ABOVE));
            case RR_LOW -> Optional.of(new SampledForm(Metric.RESP_RATE, Direction.BELOW));
            case ETCO2_HIGH -> Optional.of(new SampledForm(Metric.ETCO2, Direction.ABOVE));
            case ETCO2_LOW -> Optional.of(new SampledForm(Metric.ETCO2, Direction.BELOW));
            case BP_HIGH,
                    BP_RISE,
                    BP_LOW,
                    SEDATION,
                    DEVICE_ALARM,
                    SPO2_NO_SIGNAL,
                    LINK_LOST,
                    NIBP_FAIL,
                    NIBP_OVERDUE,
                    REPEAT_DUE,
                    NIBP_40_MIN,
                    DEVICE_FAULT,
                    AUDIO_LOST,
                    RECORD_FAILED,
                    DISK_LOW,
                    CLOCK_JUMP,
                    SCREEN_STALLED,
                    GUARD_LOST,
                    BAD_FRAMES,
                    WAVEFORM_LOST,
                    RAW_LOST -> Optional.empty();
        };
    }
}
