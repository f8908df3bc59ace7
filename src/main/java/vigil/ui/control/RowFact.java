package vigil.ui.control;

/// A fact with its name, for a list: `Planned duration`, `40 min`.
public record RowFact(String name, String value) {}
