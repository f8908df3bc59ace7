package vigil.device.protocol;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.CuffSign;

/// What a message is to say, when a profile is run backwards.
///
/// @param at the time the device puts into it
/// @param values the numbers, in their metrics' units; NaN where there is none
/// @param samples a waveform's samples, one for each that the message has room for
/// @param says the states and flags that hold, in the profile's words
/// @param cuff what it says of the cuff
/// @param age how long ago the last cuff result came
/// @param packetFrame which frame of a packet it is, from 0; 0 if it belongs to none
record MessageContent(
        Timestamp at,
        ToDoubleFunction<Metric> values,
        Samples samples,
        List<String> says,
        CuffSign cuff,
        Duration age,
        int packetFrame) {

    MessageContent(Timestamp at, ToDoubleFunction<Metric> values, List<String> says, CuffSign cuff) {
        this(at, values, (metric, index) -> values.applyAsDouble(metric), says, cuff, Duration.ZERO, 0);
    }

    /// Where the samples of a waveform come from.
    interface Samples {
        /// The sample number `index` of the message, from 0; NaN if there is none.
        double sample(Metric metric, int index);
    }

    MessageContent aged(Duration time) {
        return new MessageContent(at, values, samples, says, cuff, time, packetFrame);
    }

    MessageContent withSamples(Samples run) {
        return new MessageContent(at, values, run, says, cuff, age, packetFrame);
    }

    MessageContent inPacket(int frame) {
        return new MessageContent(at, values, samples, says, cuff, age, frame);
    }
}
