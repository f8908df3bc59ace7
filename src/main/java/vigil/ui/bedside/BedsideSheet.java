package vigil.ui.bedside;

/// The sheets of the bedside that open with a touch, without a question first.
public enum BedsideSheet {
    LIMITS,
    ALARMS,
    /// Readings that a person measured.
    BY_HAND,
    SCORES,
    ADVERSE_EVENTS,
    CORRECTIONS,
    /// How often the cuff measures.
    PROGRAMME,
    /// What is wanted less often.
    MORE
}
