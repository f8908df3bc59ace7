package vigil.treatment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One question that a person answers, before the dose or before the patient leaves. It has no preset answer.
///
/// Thread rule: immutable.
///
/// @param id under which the log keeps its answers, for example `contraindication.avm`; never used for another question
/// @param words as a screen asks it
/// @param meaning what an answer that is not wished for means
/// @param only the modalities it is asked for; empty for all
/// @param least for [CheckKind#HOURS_SINCE]: how long ago it must be
/// @param range for [CheckKind#NUMBER]: what a slip of the hand would not write
/// @param source where it comes from
public record Check(
        String id,
        CheckGroup group,
        CheckKind kind,
        String words,
        CheckMeaning meaning,
        List<Modality> only,
        Optional<Duration> least,
        Optional<NumberRange> range,
        String source) {

    /// The id of the check for the weight, which a dose planned per kilogram needs.
    public static final String WEIGHT = "body.weight";

    /// The id of the check that says whether the patient breathes oxygen.
    public static final String OXYGEN = "readiness.oxygen";

    /// The id of the check that says how conscious the patient is: `A`, `C`, `V`, `P` or `U`.
    public static final String CONSCIOUSNESS = "score.consciousness";

    public Check {
        only = List.copyOf(only);
    }

    /// True if a session of that modality asks it.
    public boolean isAskedFor(Modality modality) {
        return only.isEmpty() || only.contains(modality);
    }
}
