package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.annunciator.SoundDevices;
import vigil.annunciator.SoundLostException;
import vigil.annunciator.SoundOutput;
import vigil.metric.Timestamp;
import vigil.store.SqliteSettings;

class SoundsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Rack rack = new Rack();

    @TempDir
    private Path data = Path.of("");

    /// Two devices that count the samples they are given.
    private static final class Rack implements SoundDevices {
        private final List<String> present = new ArrayList<>(List.of("desk", "wall 1"));
        private final List<String> played = new ArrayList<>();

        @Override
        public List<String> names() {
            return List.copyOf(present);
        }

        @Override
        public SoundOutput output(String name) {
            return new SoundOutput() {
                private int samples;

                @Override
                public void open() throws SoundLostException {
                    if (present.isEmpty()) {
                        throw new SoundLostException("is missing");
                    }
                }

                @Override
                public void write(short[] block) {
                    samples += block.length;
                }

                @Override
                public void close() {
                    played.add(name + " " + samples * 1000L / 44_100 + " ms");
                }
            };
        }
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new SoundsCommand(rack, () -> new Timestamp(0, 86_400_000)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((e, commandLine, parsed) -> {
                    commandLine.getErr().println(e.getMessage());
                    return 2;
                });
        return line.execute(Stream.concat(Stream.of("--data", data.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void itListsDevicesAndSettings() {
        assertEquals(0, run());
        assertEquals("""
                device	desk
                device	wall 1
                volume	85
                floor	60	as shipped
                melodies	off
                reminder	60
                station	(usual device)
                rooms	loud
                """, out.toString());
    }

    @Test
    void withoutADeviceItSaysThatNothingCanBeHeard() {
        rack.present.clear();
        assertEquals(0, run());
        assertEquals("There is no sound device: no alarm can be heard on this computer.\n", err.toString());
    }

    @Test
    void aChangeIsKeptWithWhoMadeItAndWhen() {
        assertEquals(0, run("--floor", "70", "--volume", "75", "--rooms", "quiet", "--by", "Administrator"));
        assertEquals(0, run("--in-room", "Room 1=wall 1", "--station=desk", "--melodies=on", "--by", "Nurse"));
        out.getBuffer().setLength(0);
        assertEquals(0, run());

        assertEquals("""
                device	desk
                device	wall 1
                volume	75
                floor	70	set by Administrator at 1970-01-02T00:00:00Z
                melodies	on
                reminder	60
                station	desk
                rooms	quiet
                in-room	Room 1=wall 1
                """, out.toString());
        var versions = SqliteSettings.of(data, () -> new Timestamp(0, 0)).versions("sound");
        assertEquals(
                List.of("Nurse", "Administrator"),
                versions.stream().map(v -> v.by()).toList());
    }

    @Test
    void aChangeByNobodyIsRefused() {
        assertEquals(2, run("--volume", "90"));
        assertEquals("Say who changes the sound settings: --by NAME.\n", err.toString());
    }

    @Test
    void whatIsNotPossibleIsSaidInASentenceAndChangesNothing() {
        refused("The volume cannot be 20: an administrator set its floor to 60.", "--volume", "20");
        refused("The reminder comes every 0, 30 or 60 s, not 45.", "--reminder", "45");
        refused("There is no sound device \"roof\"; there are: desk, wall 1.", "--station", "roof");
        refused("There is no sound device \"roof\"; there are: desk, wall 1.", "--in-room", "Room 1=roof");
        refused(
                "A room's sound device is written ROOM=DEVICE, for example \"Room 1=PCH\", not \"wall 1\".",
                "--in-room",
                "wall 1");
        run();
        assertTrue(out.toString().contains("volume\t85"), out.toString());
    }

    private void refused(String sentence, String... change) {
        err.getBuffer().setLength(0);
        assertEquals(
                2,
                run(Stream.concat(Stream.of("--by", "Nurse"), Stream.of(change)).toArray(String[]::new)));
        assertEquals(sentence + "\n", err.toString());
    }

    @Test
    void itPlaysASoundOnceOnTheChosenDevice() {
        assertEquals(0, run("--play", "high", "--output", "wall 1"));
        assertEquals(0, run("--play", "medium", "--category", "oxygenation"));
        assertEquals(0, run("--play", "low"));
        assertEquals(0, run("--play", "reminder"));

        assertEquals(List.of("wall 1 3600 ms", " 1200 ms", " 800 ms", " 400 ms"), rack.played);
    }

    @Test
    void aSoundThatCannotBePlayedIsSaidInASentence() {
        rack.present.clear();
        assertEquals(2, run("--play", "high"));
        assertEquals("The sound device is missing.\n", err.toString());
    }

    @Test
    void itWritesEverySoundAsAFile() {
        Path folder = data.resolve("wav");
        assertEquals(0, run("--export", folder.toString()));

        List<Path> files = out.toString().lines().map(Path::of).toList();
        assertEquals(12, files.size());
        assertTrue(files.stream().allMatch(Files::isRegularFile), out.toString());
        assertEquals(folder.resolve("high.wav"), files.getFirst());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInASentence() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "");
        assertEquals(2, run("--export", file.toString()));
        assertTrue(err.toString().startsWith("The sounds cannot be written to "), err.toString());
    }
}
