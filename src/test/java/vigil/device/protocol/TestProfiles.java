package vigil.device.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import vigil.device.FrameCounts;
import vigil.profile.DescribedProfile;
import vigil.profile.Profile;
import vigil.profile.ProfileCatalog;

/// The shipped profiles, and the real bytes that lie outside the project.
final class TestProfiles {
    static final List<String> IDS = List.of("berrymed-pm6750", "masimo-ascii1", "suntech-oem");

    private TestProfiles() {}

    static DescribedProfile profile(String id) {
        try {
            return (DescribedProfile)
                    ProfileCatalog.load(Path.of("hardware-profiles")).find(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every described profile that is shipped, whatever lies in the folder.
    static List<DescribedProfile> described() {
        try {
            return ProfileCatalog.load(Path.of("hardware-profiles")).profiles().stream()
                    .filter(DescribedProfile.class::isInstance)
                    .map(DescribedProfile.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What decoding gives: the rows, and the tally.
    record Decoded(List<String> rows, FrameCounts counts) {
        /// The values of the valid rows of a metric.
        List<Double> valid(String metric) {
            return rows.stream()
                    .map(r -> r.split(",", -1))
                    .filter(c -> c[1].equals(metric) && c[4].equals("VALID"))
                    .map(c -> Double.parseDouble(c[2]))
                    .toList();
        }

        /// The rows without their offsets, which depend on what was lost before.
        List<String> withoutOffsets() {
            return rows.stream().map(r -> r.substring(r.indexOf(',') + 1)).toList();
        }
    }

    static Decoded decode(Profile profile, byte[] bytes) {
        List<String> rows = new ArrayList<>();
        DecodedTable table = new DecodedTable(profile, rows::add);
        table.feed(bytes, bytes.length);
        return new Decoded(rows, table.finish());
    }

    static Decoded decodeHex(String id, String hex) {
        return decode(profile(id), HexText.bytes(hex));
    }

    /// A file of real bytes, which are not ours to keep in the project.
    static Path shared(String path) {
        String told = Optional.ofNullable(System.getProperty("VIGIL_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("VIGIL_SHARED")))
                .orElse("../shared");
        Path file = Path.of(told).resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "the real captures are not here: " + file);
        return file;
    }
}
