package vigil.session;

import java.util.Optional;
import vigil.metric.Timestamp;

/// Something adverse from its onset to its end.
///
/// @param entry the log entry that began it; what is learned later refers to it
/// @param grade empty until somebody graded it
/// @param serious a serious adverse event (SAE), which is apart from the grade
/// @param ended empty while it goes on
/// @param action what was done, in words
/// @param by who recorded it
public record AdverseEpisode(
        long entry,
        String what,
        Optional<AdverseGrade> grade,
        boolean serious,
        Timestamp onset,
        Optional<Timestamp> ended,
        String action,
        String by) {}
