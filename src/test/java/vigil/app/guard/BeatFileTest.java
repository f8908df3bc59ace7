package vigil.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeatFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenLastIsReadWhateverStoodThereBefore() throws IOException {
        Path path = folder.resolve("console.beat");
        try (BeatFile file = BeatFile.open(path)) {
            file.write(new Beat(4711, 12, Beat.State.STANDING, "the monitor of Room 1 stands still for 3 s"));
            file.write(new Beat(4711, 13, Beat.State.BEATING, ""));
        }

        assertEquals(Optional.of(new Beat(4711, 13, Beat.State.BEATING, "")), BeatFile.read(path));
    }

    @Test
    void aReasonLongerThanTheFileIsCutAndStaysOneLine() throws IOException {
        Path path = folder.resolve("console.beat");
        try (BeatFile file = BeatFile.open(path)) {
            file.write(new Beat(1, 2, Beat.State.STANDING, "x\n".repeat(1000)));
        }

        assertEquals(1, Files.readAllLines(path).size());
        assertEquals(Beat.State.STANDING, BeatFile.read(path).orElseThrow().state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4711", "4711 12", "4711 zwei beating", "4711 12 dancing", "\0\0\0\0"})
    void whatIsNoBeatIsNone(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("console.beat"), text);

        assertEquals(Optional.empty(), BeatFile.read(path));
    }

    @Test
    void aFileThatIsNotThereSaysNothing() throws IOException {
        assertEquals(Optional.empty(), BeatFile.read(folder.resolve("console.beat")));
        assertFalse(BeatFile.isHeld(folder.resolve("guard.beat")));
    }

    @Test
    void aFileThatNobodyHoldsCanBeHeld() throws IOException {
        Path path = Files.createFile(folder.resolve("guard.beat"));
        assertFalse(BeatFile.isHeld(path));
        try (BeatFile file = BeatFile.open(path)) {
            assertTrue(file.hold());
        }
    }

    @Test
    void onlyANewCountOrAnotherProcessIsNews() {
        Beat beat = new Beat(1, 5, Beat.State.BEATING, "");

        assertTrue(beat.isNewsAfter(Optional.empty()));
        assertFalse(beat.isNewsAfter(Optional.of(beat)));
        assertTrue(beat.isNewsAfter(Optional.of(new Beat(1, 4, Beat.State.BEATING, ""))));
        assertTrue(beat.isNewsAfter(Optional.of(new Beat(2, 5, Beat.State.BEATING, ""))));
        assertFalse(new Beat(1, 6, Beat.State.STANDING, "").isNewsAfter(Optional.of(beat)));
    }
}
