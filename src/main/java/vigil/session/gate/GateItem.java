package vigil.session.gate;

/// One item of the gate before a dose.
///
/// @param id the id of the check it is about, or `baseline.readings`, `baseline.pressure`, `baseline.saturation`,
/// `baseline.pulse`, `baseline.sedation`, `sound`
/// @param words what it is about, as a list of open things names it
/// @param detail what it stands at and against what; may be empty
public record GateItem(String id, GateState state, String words, String detail) {}
