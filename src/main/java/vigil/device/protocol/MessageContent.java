package vigil.device.protocol;

import java.util.List;
import java.util.function.ToDoubleFunction;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.CuffSign;

/// What a message is to say, when a profile is run backwards.
///
/// @param at the time the device puts into it
/// @param values the numbers, in their metrics' units; NaN where there is none
/// @param says the states and flags that hold, in the profile's words
/// @param cuff what it says of the cuff
record MessageContent(Timestamp at, ToDoubleFunction<Metric> values, List<String> says, CuffSign cuff) {}
