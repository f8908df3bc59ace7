package vigil.session;

import java.util.List;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;

/// What a person scored.
///
/// @param items the single items, if the scale has several; else empty
public record Score(Scale scale, int value, List<Integer> items, Timestamp at, String by, long entry) {
    public Score {
        items = List.copyOf(items);
    }
}
