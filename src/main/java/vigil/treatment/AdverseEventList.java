package vigil.treatment;

import java.util.List;

/// What a screen offers as adverse events, in its order.
///
/// @param first one tap away
/// @param further behind one more tap
/// @param betweenSessions asked about the time since the last session
public record AdverseEventList(List<String> first, List<String> further, List<String> betweenSessions, String source) {
    public AdverseEventList {
        first = List.copyOf(first);
        further = List.copyOf(further);
        betweenSessions = List.copyOf(betweenSessions);
    }
}
