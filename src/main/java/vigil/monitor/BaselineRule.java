package vigil.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.CuffResult;
import vigil.session.Baseline;
import vigil.session.Phase;
import vigil.session.Session;
import vigil.treatment.GateRules;

/// Finds the baseline: the last valid readings before the dose, as many and as far apart as the rules want (clinical
/// facts, section 3; hazard H24).
final class BaselineRule {
    // Requirement: SES-GATE-1
    // Control: H24
    private BaselineRule() {}

    /// The baseline if the newest reading made or changed one.
    static Optional<Baseline> find(Session session) {
        boolean isOpen = session.phase() == Phase.BASELINE || session.phase() == Phase.READY;
        return isOpen ? of(session).filter(found -> !session.baseline().equals(Optional.of(found))) : Optional.empty();
    }

    private static Optional<Baseline> of(Session session) {
        GateRules rules = session.treatment().gate();
        List<CuffResult> taken = new ArrayList<>();
        for (CuffResult result : session.cuffResults().reversed()) {
            boolean isApart =
                    taken.isEmpty() || taken.getLast().at().since(result.at()).compareTo(rules.apart()) >= 0;
            if (isApart && taken.size() < rules.readings()) {
                taken.add(result);
            }
        }
        return taken.size() < rules.readings() ? Optional.empty() : Optional.of(Baseline.of(taken));
    }
}
