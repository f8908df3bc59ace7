package vigil.profile;

import java.util.Optional;

/// The profiles as they are when somebody asks: a catalogue read once, or a folder that a technician works in.
///
/// Thread rule: any thread may ask.
@FunctionalInterface
public interface Profiles {
    /// The newest catalogue. May take some 100 ms; never on the FX thread.
    ProfileCatalog current();

    /// The newest profile called `id`, if it is there and in order. May take some 10 ms; never on the FX thread.
    default Optional<Profile> find(String id) {
        return current().find(id);
    }
}
