package vigil.metric;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A cuff determination that worked: systolic, diastolic, mean and pulse belong together.
///
/// Thread rule: immutable.
///
/// @param at the host's time at the end of the determination (device clocks are unreliable: protocol facts, 22.4)
/// @param systolic mmHg
/// @param diastolic mmHg
/// @param mean mmHg, if the device reports one
/// @param pulse per minute, if the device reports one
/// @param status what the device said beside the numbers
/// @param deviceTime what the device's own clock said, if it says anything; see [CuffReading#deviceTime()]
public record CuffResult(
        Timestamp at,
        String device,
        int systolic,
        int diastolic,
        OptionalInt mean,
        OptionalInt pulse,
        List<String> status,
        Optional<LocalDateTime> deviceTime)
        implements CuffReading {

    public CuffResult {
        status = List.copyOf(status);
        if (!isPlausible(systolic, diastolic, mean)) {
            throw new IllegalArgumentException("not a blood pressure: " + systolic + "/" + diastolic + " mean " + mean);
        }
    }

    /// The result of a device that tells no time.
    public CuffResult(
            Timestamp at,
            String device,
            int systolic,
            int diastolic,
            OptionalInt mean,
            OptionalInt pulse,
            List<String> status) {
        this(at, device, systolic, diastolic, mean, pulse, status, Optional.empty());
    }

    /// The plausibility rule of the clinical facts, section 8: ranges, SYS > MAP > DIA, and SYS − DIA at least 10.
    public static boolean isPlausible(int systolic, int diastolic, OptionalInt mean) {
        return Metric.NIBP_SYS.isPlausible(systolic)
                && Metric.NIBP_DIA.isPlausible(diastolic)
                && systolic - diastolic >= 10
                && (mean.isEmpty() || (mean.getAsInt() > diastolic && mean.getAsInt() < systolic));
    }
}
