package vigil.store.preset;

import java.util.List;
import vigil.treatment.BadTreatment;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentText;

/// Reads a treatment preset from the text that [TreatmentText] writes, after a person edited it, and checks it.
public final class TreatmentReader {
    private TreatmentReader() {}

    /// The preset that a text describes. Its own id and version give way to those given.
    ///
    /// @param file what the person calls the text, to stand before every problem
    /// @throws BadPreset with every problem in words and its line
    public static TreatmentPreset read(String file, String text, String id, int version) {
        TextTree tree = TextTree.read(file, text);
        TreatmentPreset preset = parsed(tree, text);
        List<String> problems = TreatmentCheck.problems(tree, preset, TreatmentPreset.standard());
        if (!problems.isEmpty()) {
            throw new BadPreset(problems);
        }
        return preset.as(id, preset.title().strip(), version);
    }

    private static TreatmentPreset parsed(TextTree tree, String text) {
        try {
            return TreatmentText.read(text);
        } catch (BadTreatment e) {
            throw new BadPreset(List.of(tree.problem(e.pointer(), String.valueOf(e.getMessage()))));
        }
    }
}
