package vigil.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final Path folder;
    private Map<Path, Stamp> seen = Map.of();
    private @Nullable ProfileCatalog known;

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

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> found = new TreeMap<>();
        for (Path file : ProfileCatalog.profileFiles(folder)) {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            found.put(file, new Stamp(is.lastModifiedTime(), is.size()));
        }
        return found;
    }
}
