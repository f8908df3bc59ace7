package vigil.treatment;

/// A baseline above either number is a soft stop (strictly above).
///
/// @param fromAge from this age on, years
/// @param systolic mmHg
/// @param diastolic mmHg
public record PressureGate(int fromAge, int systolic, int diastolic) {}
