package vigil.ui.bedside;

/// The sheets of the bedside that only show and set, without a question first.
public enum BedsideSheet {
    LIMITS,
    ALARMS
}
