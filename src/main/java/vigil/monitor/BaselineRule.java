package vigil.monitor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.session.Baseline;
import vigil.session.Phase;
import vigil.session.Session;

/// Finds the baseline: the last two valid readings before the dose that are at least a minute apart (clinical facts,
/// section 3).
final class BaselineRule {
    private BaselineRule() {}

    /// The baseline if the newest reading made or changed one.
    static Optional<Baseline> find(Session session) {
        List<CuffResult> results = session.cuffResults();
        boolean before = session.phase() == Phase.BASELINE || session.phase() == Phase.READY;
        if (!before || results.size() < 2) {
            return Optional.empty();
        }
        Duration apart = session.treatment().gate().apart();
        CuffResult last = results.getLast();
        return results.reversed().stream()
                .filter(r -> last.at().since(r.at()).compareTo(apart) >= 0)
                .findFirst()
                .map(first -> Baseline.of(first, last))
                .filter(found -> !session.baseline().equals(Optional.of(found)));
    }
}
