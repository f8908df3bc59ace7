package vigil.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vigil.profile.LiveProfiles;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// Where the device profiles are: `--profiles DIR`, else `hardware-profiles` beside the program (the
/// launcher and the build say where that is in the system property `vigil.home`). A mixin of every command
/// that needs a profile.
public final class ProfileFolder {
    @Option(
            names = "--profiles",
            paramLabel = "DIR",
            description = "where the device profiles are (default: the hardware-profiles folder of this installation)")
    private @Nullable Path chosen;

    /// The folder, whether or not it is there.
    public Path folder() {
        return chosen != null ? chosen : installed();
    }

    /// What a person chose; null if nothing.
    public @Nullable Path chosen() {
        return chosen;
    }

    /// The folder of this installation, whether or not it is there.
    public static Path installed() {
        return Path.of(System.getProperty("vigil.home", "."), "hardware-profiles");
    }

    /// All profiles.
    ///
    /// @throws CannotDo if the folder is not there or cannot be read
    public ProfileCatalog load() {
        return load(folder());
    }

    /// All profiles, as they are whenever somebody asks.
    ///
    /// @throws CannotDo if the folder is not there
    public LiveProfiles live() {
        return live(folder());
    }

    /// All profiles of `folder`, as they are whenever somebody asks.
    ///
    /// @throws CannotDo if the folder is not there
    public static LiveProfiles live(Path folder) {
        return new LiveProfiles(existing(folder));
    }

    /// All profiles of `folder`.
    ///
    /// @throws CannotDo if the folder is not there or cannot be read
    public static ProfileCatalog load(Path folder) {
        try {
            return ProfileCatalog.load(existing(folder));
        } catch (IOException e) {
            throw new CannotDo("The device profiles in " + folder + " cannot be read: " + e.getMessage() + ".");
        }
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotDo("There is no folder of device profiles at " + folder + ".");
        }
        return folder;
    }

    /// The profile called `id`.
    ///
    /// @throws CannotDo if there is none, or it is broken: one sentence that says which
    public Profile find(String id) {
        ProfileCatalog catalog = load();
        Optional<Profile> found = catalog.find(id);
        if (found.isPresent()) {
            return found.get();
        }
        Path file = folder().resolve(id).resolve(ProfileCatalog.FILE_NAME);
        long wrong =
                catalog.problems().stream().filter(p -> p.file().equals(file)).count();
        throw new CannotDo(
                wrong > 0
                        ? "The profile " + id + " has " + wrong + " problems; 'vigil profiles check' lists them."
                        : "There is no profile called " + id + " in " + folder()
                                + "; 'vigil profiles' lists those there are.");
    }
}
