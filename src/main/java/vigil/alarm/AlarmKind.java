package vigil.alarm;

/// Whether a condition is about the patient or about the equipment (IEC 60601-1-8).
public enum AlarmKind {
    PHYSIOLOGICAL,
    TECHNICAL
}
