package vigil.ui.technician;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vigil.metric.Metric;
import vigil.profile.Problem;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// One profile as the list tells it; also one that cannot be used, with what is wrong with it.
///
/// Thread rule: immutable.
///
/// @param profile empty if the file has problems
public record ProfileRow(String id, Path file, Optional<Profile> profile, List<Problem> problems) {
    private static final Texts TEXTS = Texts.of(ProfileRow.class);

    /// All profiles of a catalogue, by id.
    static List<ProfileRow> of(ProfileCatalog catalog) {
        List<ProfileRow> rows = new ArrayList<>();
        catalog.profiles().forEach(p -> rows.add(new ProfileRow(p.id(), p.file(), Optional.of(p), List.of())));
        Map<Path, List<Problem>> broken = catalog.problems().stream()
                .collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()));
        broken.forEach((file, problems) -> rows.add(new ProfileRow(folder(file), file, Optional.empty(), problems)));
        rows.sort(Comparator.comparing(ProfileRow::id));
        return rows;
    }

    private static String folder(Path file) {
        Path parent = file.getParent();
        return parent == null || parent.getFileName() == null
                ? file.toString()
                : parent.getFileName().toString();
    }

    /// The name for people; the folder of a broken one.
    String name() {
        return profile.map(Profile::name).orElse(id);
    }

    /// What it measures, or how many problems it has.
    String about() {
        if (profile.isEmpty()) {
            return TEXTS.say("profiles.problems", problems.size());
        }
        return profile.get().metrics().stream()
                .filter(m -> m != Metric.PLETH && m != Metric.NIBP_DIA && m != Metric.NIBP_MAP)
                .filter(m -> m != Metric.NIBP_PULSE_RATE && m != Metric.CUFF_PRESSURE)
                .map(m -> m == Metric.NIBP_SYS ? "NIBP" : m.label())
                .collect(Collectors.joining(" · "));
    }

    /// What it rests on, in words; empty for a broken one.
    String evidence() {
        return profile.map(p -> PhraseBook.translate(p.evidence().words())).orElse("");
    }
}
