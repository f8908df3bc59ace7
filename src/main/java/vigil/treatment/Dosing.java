package vigil.treatment;

import java.time.Duration;
import java.util.OptionalDouble;

/// How a modality's medicine gets into the patient.
///
/// Thread rule: immutable.
public sealed interface Dosing {

    /// It runs for a while and can be paused and stopped.
    ///
    /// @param milligramsPerKilogram what a plan begins with; mg/kg
    /// @param planned how long it is to run
    record Infusion(double milligramsPerKilogram, Duration planned) implements Dosing {}

    /// It is given in one act: an injection, a lozenge.
    ///
    /// @param milligramsPerKilogram what a plan begins with; empty if the rules name none
    record SingleAct(OptionalDouble milligramsPerKilogram) implements Dosing {}

    /// One to several nasal devices.
    ///
    /// @param most how many at most
    /// @param apart the least time between two
    /// @param milligrams in each
    record NasalDevices(int most, Duration apart, double milligrams) implements Dosing {}
}
