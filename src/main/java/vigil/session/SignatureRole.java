package vigil.session;

/// In which role somebody signs a discharge.
public enum SignatureRole {
    NURSE,
    CLINICIAN
}
