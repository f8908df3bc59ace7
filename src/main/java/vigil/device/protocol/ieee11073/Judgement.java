package vigil.device.protocol.ieee11073;

import java.util.List;
import vigil.metric.Metric;
import vigil.metric.Validity;

/// How far a number may be trusted for what it is; whether it is of now is [Currency]'s to say.
///
/// What an oximeter says beside its numbers (probe off, low perfusion) is not known: the bit numbers are
/// unverified (protocol facts, section 15), so nothing is said of them.
///
/// Thread rule: immutable.
record Judgement(Validity validity, List<String> status) {
    static final String UNKNOWN_UNIT = "unknown unit";

    static final Judgement VALID = new Judgement(Validity.VALID, List.of());
    static final Judgement MISSING = new Judgement(Validity.NOT_AVAILABLE, List.of());

    static Judgement of(Finding.Single number) {
        return of(number.metric(), number.value(), number.hasKnownUnit());
    }

    static Judgement of(Metric metric, double value, boolean hasKnownUnit) {
        if (Double.isNaN(value)) {
            return MISSING;
        }
        if (!hasKnownUnit) {
            return invalid(UNKNOWN_UNIT);
        }
        return metric.isPlausible(value) ? VALID : invalid("out of range");
    }

    static Judgement invalid(String reason) {
        return new Judgement(Validity.INVALID, List.of(reason));
    }
}
