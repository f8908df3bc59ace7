package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveProfilesTest {
    @TempDir
    private Path folder = Path.of("");

    private String good = "";

    @BeforeEach
    void readAShippedProfile() throws IOException {
        good = Files.readString(Path.of("hardware-profiles", "suntech-oem", "profile.yaml"));
    }

    private Path write(String id, String text) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve(id)).resolve("profile.yaml"),
                text.replace("id: suntech-oem", "id: " + id));
    }

    private static List<String> ids(ProfileCatalog catalog) {
        return catalog.profiles().stream().map(Profile::id).toList();
    }

    @Test
    void aFolderThatIsDroppedInIsThereWhenSomebodyAsks() throws IOException {
        LiveProfiles live = new LiveProfiles(folder);
        assertEquals(List.of(), ids(live.current()));
        write("toy", good);
        assertEquals(List.of("toy"), ids(live.current()));
        write("another", good);
        assertEquals(List.of("another", "toy"), ids(live.current()));
    }

    @Test
    void nothingIsReadAnewWhileNothingChanges() throws IOException {
        write("toy", good);
        LiveProfiles live = new LiveProfiles(folder);
        assertSame(live.current(), live.current());
    }

    @Test
    void aFileOfTheSameLengthWithALaterTimeIsReadAnew() throws IOException {
        Path file = write("toy", good);
        LiveProfiles live = new LiveProfiles(folder);
        ProfileCatalog before = live.current();
        Files.writeString(file, Files.readString(file).replace("9600", "4800"));
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5));
        Profile after = live.current().find("toy").orElseThrow();
        assertEquals(4800, after.link().settings().baud());
        assertEquals(9600, before.find("toy").orElseThrow().link().settings().baud(), "who holds it keeps it");
    }

    @Test
    void aBrokenFolderIsAProblemAndLeavesTheOthersUsable() throws IOException {
        write("toy", good);
        LiveProfiles live = new LiveProfiles(folder);
        live.current();
        write("half-written", good.substring(0, 300));
        assertEquals(List.of("toy"), ids(live.current()));
        assertTrue(live.current().problems().stream()
                .allMatch(p -> p.file().toString().contains("half-written")));
        write("half-written", good);
        assertEquals(List.of("half-written", "toy"), ids(live.current()));
    }

    @Test
    void aFolderThatIsTakenAwayLeavesWhatWasRead() throws IOException {
        Path file = write("toy", good);
        LiveProfiles live = new LiveProfiles(folder);
        live.current();
        Files.delete(file);
        Files.delete(folder.resolve("toy"));
        Files.delete(folder);
        assertEquals(List.of("toy"), ids(live.current()));
        assertTrue(live.current().problems().getFirst().text().startsWith("the folder cannot be read"));
        Files.createDirectory(folder);
    }

    @Test
    void oneIsFoundWithoutTheOthersBeingRead() throws IOException {
        write("toy", good);
        Path broken = write("broken", "this is no profile");
        LiveProfiles live = new LiveProfiles(folder);
        Profile toy = live.find("toy").orElseThrow();
        assertEquals("toy", toy.id());
        assertSame(toy, live.find("toy").orElseThrow());
        assertTrue(live.find("broken").isEmpty());
        assertEquals(broken, live.current().problems().getFirst().file());
    }

    @Test
    void oneThatChangedIsReadAnew() throws IOException {
        Path file = write("toy", good);
        LiveProfiles live = new LiveProfiles(folder);
        Profile before = live.find("toy").orElseThrow();
        Files.setLastModifiedTime(
                file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 5_000));
        assertNotSame(before, live.find("toy").orElseThrow());
    }

    @Test
    void aPathIsNoName() throws IOException {
        write("toy", good);
        assertTrue(new LiveProfiles(Files.createDirectories(folder.resolve("inner")))
                .find("../toy")
                .isEmpty());
    }
}
