package vigil.device.simulated;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.Meaning;
import vigil.profile.Message;
import vigil.profile.Profile;
import vigil.profile.StatusField;

/// Finds the word by which a profile calls a failure of the cuff: a leak is `cuff loose` on one device and
/// `system leak` on another.
///
/// Thread rule: stateless.
final class CuffWords {
    static final String LEAK = "leak";
    static final String OVER_PRESSURE = "overpressure";
    static final String MOTION = "motion";
    static final String NO_READING = "no reading";

    /// Words for one and the same thing, the best first; a profile's word counts if it holds one of them.
    private static final List<List<String>> SAME = List.of(
            List.of(LEAK, "loose"),
            List.of(OVER_PRESSURE, "over-pressure", "over pressure", "pressure too high"),
            List.of(MOTION, "movement", "disturbance", "artifact"),
            List.of(NO_READING, "timeout", "time-out", "time out", "error"));

    private CuffWords() {}

    /// The profile's own word for `failure`; `failure` itself if the profile has none.
    static String in(Profile profile, String failure) {
        List<String> known = profile instanceof DescribedProfile described ? failures(described) : List.of();
        if (known.contains(failure)) {
            return failure;
        }
        return synonyms(failure)
                .flatMap(s ->
                        known.stream().filter(k -> k.toLowerCase(Locale.ROOT).contains(s)))
                .findFirst()
                .orElse(failure);
    }

    private static Stream<String> synonyms(String failure) {
        String wanted = failure.toLowerCase(Locale.ROOT);
        return Stream.concat(
                Stream.of(wanted),
                SAME.stream()
                        .filter(words -> words.stream().anyMatch(wanted::contains))
                        .flatMap(List::stream));
    }

    private static List<String> failures(DescribedProfile profile) {
        Stream<String> ofMessages = profile.messages().stream()
                .filter(m -> m.cuff() == CuffSign.FAILED)
                .map(Message::says);
        Stream<String> ofStates = profile.messages().stream()
                .flatMap(m -> m.statuses().stream())
                .map(StatusField::meanings)
                .flatMap(List::stream)
                .filter(m -> m.cuff() == CuffSign.FAILED)
                .map(Meaning::says);
        return Stream.concat(ofStates, ofMessages).filter(s -> !s.isEmpty()).toList();
    }
}
