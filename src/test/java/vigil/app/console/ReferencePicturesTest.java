package vigil.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vigil.app.pose.Frame;
import vigil.app.pose.Pose;
import vigil.app.pose.Poses;
import vigil.profile.ProfileCatalog;

/// Every screen in every state and size looks as it did when somebody last looked at it. Where it is to look otherwise
/// from now on, see docs/how-to/pictures.md.
class ReferencePicturesTest {
    private static final Path REFERENCES = Path.of("src", "test", "resources", "vigil", "pictures");
    private static final Path SEEN = Path.of("target", "pictures");
    private static final Path PROFILES = Path.of("hardware-profiles");
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static Gallery gallery;

    @BeforeAll
    static void open() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        gallery = new Gallery(ProfileCatalog.load(PROFILES), PROFILES);
    }

    @AfterAll
    static void close() {
        gallery.close();
        TimeZone.setDefault(ZONE);
    }

    static Stream<Arguments> pictures() {
        return PictureFiles.inOrderOfCasts(Poses.all()).stream()
                .flatMap(
                        pose -> PictureFiles.sizes(pose).stream().map(frame -> Arguments.of(pose.name(), frame, pose)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pictures")
    void aScreenLooksAsItDid(String name, Frame frame, Pose pose) throws IOException {
        assumeReferences();
        Path reference = file(frame, name);
        if (!Files.exists(reference)) {
            fail("There is no reference " + reference + "; see docs/how-to/pictures.md.");
        }
        BufferedImage picture = gallery.draw(pose, frame);
        Optional<BlockDifference> difference =
                BlockDifference.between(BlockMeans.read(reference), BlockMeans.of(picture), BlockMeans.side(frame));
        if (difference.isPresent()) {
            String file = frame + "-" + name;
            PictureFiles.write(picture, SEEN.resolve(file + ".png"));
            PictureFiles.write(difference.get().map(), SEEN.resolve(file + "-difference.png"));
            fail(name + " at " + frame + ": " + difference.get().said() + ". See " + SEEN.resolve(file) + ".png.");
        }
    }

    @Test
    void everyReferenceHasItsPose() throws IOException {
        assumeReferences();
        Set<Path> wanted = Poses.all().stream()
                .flatMap(pose -> PictureFiles.sizes(pose).stream().map(frame -> file(frame, pose.name())))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(REFERENCES)) {
            Set<Path> there = files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(wanted, there);
        }
    }

    /// While the looks of the screens change every hour there are none.
    private static void assumeReferences() {
        assumeTrue(
                Files.isDirectory(REFERENCES),
                "There are no reference pictures yet; docs/how-to/pictures.md tells how they are drawn.");
    }

    private static Path file(Frame frame, String name) {
        return REFERENCES.resolve(frame.toString()).resolve(name + ".png");
    }
}
