package vigil.session.gate;

/// One item of the gate before a dose.
///
/// @param id the id of the check it is about, or `baseline.readings`, `baseline.pressure`, `baseline.saturation`,
/// `baseline.pulse`, `baseline.sedation`, `sound`, `plan`
/// @param words what it is about, as a list of open things names it
/// @param detail what it stands at and against what; may be empty
public record GateItem(String id, GateState state, String words, String detail) {
    /// The id of the item that wants the dose of the plan.
    static final String PLAN = "plan";

    /// Words and detail in one: `Pressure before the dose: 142/88 is above 140/90`.
    public String sentence() {
        return detail.isEmpty() ? words : words + ": " + detail;
    }
}
