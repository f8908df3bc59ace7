package vigil.treatment;

import java.util.OptionalDouble;

/// A dose that was started or given.
///
/// @param milligrams in mg, if entered
public record Dose(String drug, OptionalDouble milligrams, Modality route) {}
