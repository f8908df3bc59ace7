package vigil.profile;

/// The profiles as they are when somebody asks: a catalogue read once, or a folder that a technician works in.
///
/// Thread rule: any thread may ask.
@FunctionalInterface
public interface Profiles {
    /// The newest catalogue. May take some 100 ms; never on the FX thread.
    ProfileCatalog current();
}
