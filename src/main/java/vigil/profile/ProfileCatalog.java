package vigil.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every profile of a folder such as `hardware-profiles/`: those that can be used, and what is wrong with
/// the others. One broken profile never keeps another from loading.
///
/// Thread rule: immutable after [#load].
///
/// @param profiles the usable ones, by id
/// @param problems everything wrong with the rest
public record ProfileCatalog(List<Profile> profiles, List<Problem> problems) implements Profiles {
    /// The file that makes a folder a profile.
    public static final String FILE_NAME = "profile.yaml";

    public ProfileCatalog {
        profiles = List.copyOf(profiles);
        problems = List.copyOf(problems);
    }

    /// Loads every sub-folder of `folder` that holds a `profile.yaml`.
    ///
    /// @throws IOException if `folder` itself cannot be listed; a profile that cannot be read is a problem,
    ///     not an exception
    public static ProfileCatalog load(Path folder) throws IOException {
        List<Profile> profiles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        // Side by side: at the start of the console a nurse waits for this.
        for (ProfileReader.Outcome read :
                profileFiles(folder).parallelStream().map(ProfileReader::read).toList()) {
            switch (read) {
                case ProfileReader.Outcome.Good good -> profiles.add(good.profile());
                case ProfileReader.Outcome.Bad bad -> problems.addAll(bad.problems());
            }
        }
        return new ProfileCatalog(profiles, problems);
    }

    /// The `profile.yaml` of every sub-folder that has one.
    static List<Path> profileFiles(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(c -> c.resolve(FILE_NAME))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /// This catalogue, which stays as it was read.
    @Override
    public ProfileCatalog current() {
        return this;
    }

    /// The profile called `id`, if it is there and in order.
    @Override
    public Optional<Profile> find(String id) {
        return profiles.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
