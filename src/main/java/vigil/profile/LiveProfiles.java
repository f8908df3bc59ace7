package vigil.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A folder of profiles that is read anew when something in it has changed: a device folder that is dropped in can be
/// used without a restart. Whoever holds a profile keeps it as it was.
///
/// Nothing watches the folder; whoever asks makes it look at the files' times and sizes. A folder that cannot be read
/// any more leaves the profiles as they were, and says so as a problem.
///
/// Thread rule: any thread may ask; they wait for one another.
public final class LiveProfiles implements Profiles {
    private record Stamp(FileTime changed, long size) {}

    private record Alone(Stamp stamp, Profile profile) {}

    private final Path folder;
    private Map<Path, Stamp> seen = Map.of();
    private @Nullable ProfileCatalog known;
    private final Map<String, Alone> alone = new HashMap<>();

    public LiveProfiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized ProfileCatalog current() {
        ProfileCatalog before = known;
        try {
            Map<Path, Stamp> found = look();
            if (before != null && found.equals(seen)) {
                return before;
            }
            // Stamps taken before reading: what changes meanwhile is seen as changed the next time.
            ProfileCatalog read = ProfileCatalog.load(folder);
            seen = found;
            known = read;
            alone.clear();
            return read;
        } catch (IOException e) {
            List<Problem> problems = new ArrayList<>();
            problems.add(new Problem(folder, 1, 1, "the folder cannot be read: " + e.getMessage()));
            if (before == null) {
                return new ProfileCatalog(List.of(), problems);
            }
            problems.addAll(before.problems());
            return new ProfileCatalog(before.profiles(), problems);
        }
    }

    /// A console needs the profiles of its few devices before anything can be seen, and the others later: as long as
    /// nobody asked for all, one is read alone.
    @Override
    public synchronized Optional<Profile> find(String id) {
        return known == null
                ? alone(id).or(() -> current().find(id))
                : current().find(id);
    }

    private Optional<Profile> alone(String id) {
        Path file = folder.resolve(id).resolve(ProfileCatalog.FILE_NAME);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Stamp stamp = stamp(file);
            Alone before = alone.get(id);
            if (before != null && before.stamp().equals(stamp)) {
                return Optional.of(before.profile());
            }
            return switch (ProfileReader.read(file)) {
                case ProfileReader.Outcome.Good good when !good.profile().id().equals(id) -> Optional.empty();
                case ProfileReader.Outcome.Good good -> {
                    alone.put(id, new Alone(stamp, good.profile()));
                    yield Optional.of(good.profile());
                }
                case ProfileReader.Outcome.Bad bad -> Optional.empty();
            };
        } catch (IOException e) {
            return Optional.empty(); // reading all will say what is wrong
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(is.lastModifiedTime(), is.size());
    }

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> found = new TreeMap<>();
        for (Path file : ProfileCatalog.profileFiles(folder)) {
            found.put(file, stamp(file));
        }
        return found;
    }
}
