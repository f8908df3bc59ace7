package vigil.ui.face;

/// What a person can do with the dose as it stands.
public enum DoseAct {
    /// Nobody authorised it yet: that is done where the checks are.
    AUTHORISE,
    START,
    DEVICE,
    PAUSE,
    RESUME,
    STOP,
    /// A further dose wants another authorisation.
    ORDER
}
