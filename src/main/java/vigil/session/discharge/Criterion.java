package vigil.session.discharge;

import vigil.session.vital.Finding;

/// One thing that must be so before the patient leaves.
///
/// @param id the id of the check that answers it, or `time`, `pressure`, `pressure.rising`, `saturation`, `pulse`,
/// `alarms`, `sedation`, `dissociation`, `rems`
/// @param words what it is
/// @param value what it stands at, with its rule: `130/79, within 20 % of 127/78`; empty while nobody knows
/// @param source where the value comes from and when, in words; empty while there is none
public record Criterion(
        String id, CriterionGroup group, CriterionState state, String words, String value, String source) {

    /// The id of the least time.
    public static final String TIME = "time";

    /// The id of the HIGH alarms that wait for a person.
    public static final String ALARMS = "alarms";

    static Criterion of(String id, CriterionGroup group, String words, Finding finding) {
        CriterionState state = switch (finding.verdict()) {
            case MET -> CriterionState.MET;
            case OPEN -> CriterionState.OPEN;
            case FAILED -> CriterionState.FAILED;
        };
        return new Criterion(id, group, state, words, finding.value(), finding.source());
    }

    /// What it is and what it stands at, as a refusal and a report say it.
    public String sentence() {
        return value.isEmpty() ? words : words + ": " + value;
    }
}
