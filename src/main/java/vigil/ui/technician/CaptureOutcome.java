package vigil.ui.technician;

/// How one capture of a profile came out: recorded bytes decoded and compared with what they must give.
///
/// Thread rule: immutable.
///
/// @param name the capture's file
/// @param detail what was compared, or the first difference, in a sentence
public record CaptureOutcome(String name, boolean passes, String detail) {}
