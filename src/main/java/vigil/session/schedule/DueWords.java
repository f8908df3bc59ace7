package vigil.session.schedule;

import java.util.List;
import java.util.stream.Stream;
import vigil.treatment.Scale;

/// What is due, in short.
final class DueWords {
    private static final String CUFF = "NIBP";

    private DueWords() {}

    /// `NIBP and MOAA/S`.
    static String cuff(List<Scale> scales) {
        return join(Stream.concat(Stream.of(CUFF), scales.stream().map(Scale::words))
                .toList());
    }

    /// `MOAA/S and Dissociation 0–10`.
    static String list(List<Scale> scales) {
        return join(scales.stream().map(Scale::words).toList());
    }

    private static String join(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
