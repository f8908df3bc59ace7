package vigil.session.rems;

/// How a field of the form stands.
public enum RemsState {
    FILLED,
    /// It is known to a person who has not charted it yet.
    MISSING,
    /// What happened leaves it blank, as the resolution of a sedation that was not seen.
    NOT_APPLICABLE,
    /// No session knows it, as the name of the healthcare setting: whoever sends the form writes it.
    ELSEWHERE
}
