package vigil.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.app.clinic.DeviceSpec;
import vigil.app.clinic.HandClock;
import vigil.app.clinic.LinkMaker;
import vigil.app.clinic.RoomPlan;
import vigil.app.clinic.RoomRig;
import vigil.app.clinic.Takeover;
import vigil.device.recorded.RawRecorder;
import vigil.device.serial.SerialPorts;
import vigil.metric.Measurement;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.monitor.MonitorInput;
import vigil.profile.ProfileCatalog;
import vigil.session.Patient;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.session.SessionId;
import vigil.store.DurableListener;
import vigil.store.SessionStore;
import vigil.treatment.TreatmentPlan;

/// A session that was recorded over simulated devices is decoded anew from its raw bytes.
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SessionBytesTest {
    private static final Duration ROUND = Duration.ofMillis(250);
    private static final List<String> ALL = List.of("berrymed-pm6750", "masimo-ascii1", "suntech-oem");

    @TempDir
    private Path dir = Path.of("");

    private final HandClock clock = new HandClock(new Timestamp(1_000_000_000L, 1_795_529_262_000L));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theRecordedBytesDecodeToTheVeryReadingsOfTheLog() throws IOException {
        record("demo", ALL, true);
        List<SessionEntry> log = log();
        assertTrue(
                log.stream()
                                .filter(e -> e.event() instanceof SessionEvent.CuffTaken)
                                .count()
                        > 1,
                "no cuff at work");
        assertEquals(0, run("decode", "--data", data().toString(), "--session", session()));
        assertSame(
                readings(log),
                out.toString().lines().filter(l -> !l.contains(",PLETH,")).toList());
        assertTrue(err.toString().strip().endsWith(" gaps=0"), err::toString);
    }

    @Test
    void aPulledCableIsPulledInTheRecordingToo() throws IOException {
        record("cable-pulled", List.of("berrymed-pm6750"), true);
        assertTrue(log().stream()
                .anyMatch(e -> e.event() instanceof SessionEvent.LinkChanged l
                        && l.state().equals("LOST")));
        assertEquals(0, run("decode", "--data", data().toString(), "--session", session()));
        assertSame(
                readings(log()),
                out.toString().lines().filter(l -> !l.contains(",PLETH,")).toList());
    }

    @Test
    void aSessionThatWasCutOffAndWentOnIsDecodedAcrossBothFiles() throws IOException {
        record("calm", List.of("masimo-ascii1"), false);
        record("calm", List.of("masimo-ascii1"), true);
        assertEquals(0, run("decode", "--data", data().toString(), "--session", session()));
        assertSame(readings(log()), out.toString().lines().toList());
        assertEquals(0, run("verify", "--data", data().toString()));
        assertTrue(out.toString().contains("The raw bytes are sound: 2 files, "), out::toString);
    }

    @Test
    void aProfileThatChangedLaterChangesNothing() throws IOException {
        Path profiles = copyOf("masimo-ascii1");
        record("calm", List.of("masimo-ascii1"), true, profiles, rig -> {});
        Path text = profiles.resolve("masimo-ascii1").resolve("profile.yaml");
        Files.writeString(text, "this is no profile any more");
        assertEquals(0, run("decode", "--data", data().toString(), "--session", session()));
        assertSame(readings(log()), out.toString().lines().toList());
    }

    @Test
    void oneDeviceOfSeveralAndAnotherProfileMayBeChosen() throws IOException {
        record("calm", ALL, true);
        assertEquals(0, run("decode", "--data", data().toString(), "--session", session(), "--device", "suntech-oem"));
        assertTrue(out.toString().contains(",suntech-oem@sim:calm,"), out::toString);
        assertFalse(out.toString().contains("masimo"), out::toString);
        String[] wrong = {
            "decode",
            "--data",
            data().toString(),
            "--session",
            session(),
            "--device",
            "masimo-ascii1",
            "--profile",
            "suntech-oem"
        };
        assertEquals(0, run(wrong));
        assertEquals(MeasurementRows.HEADER, out.toString().strip());
        assertFalse(err.toString().contains("rejected_bytes=0"), err::toString);
    }

    @Test
    void whatCannotBeDecodedIsSaidInOneLine() throws IOException {
        record("calm", List.of("masimo-ascii1"), true);
        String data = data().toString();
        assertRefused("There is no session nobody", "--data", data, "--session", "nobody");
        assertRefused(
                "has no device oximeter; it has masimo-ascii1@sim:calm",
                "--data",
                data,
                "--session",
                session(),
                "--device",
                "oximeter");
        assertRefused("--profile needs --device", "--data", data, "--session", session(), "--profile", "suntech-oem");
        assertRefused("by --data DIR and --session ID together", "--session", session());
        assertRefused("either a FILE or a session", "--data", data, "--session", session(), "file.bin");
        assertRefused("vigil decode --profile ID FILE", "file.bin");
        delete(data().resolve("raw"));
        assertRefused("No raw bytes were recorded in session", "--data", data, "--session", session());
    }

    @Test
    void rawBytesThatCannotBeKeptAreALowAlarmAndTheRecordGoesOn() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("raw"), "a file stands in the way");
        record("calm", List.of("masimo-ascii1"), false, Path.of("hardware-profiles"), rig -> {
            while (rig.monitor().snapshot().alarms().stream()
                    .noneMatch(a -> a.id().condition() == AlarmCondition.RAW_LOST)) {
                live(rig, 1);
            }
            live(rig, 5);
        });
        AlarmEvent alarm = log().stream()
                .map(SessionEntry::event)
                .filter(SessionEvent.AlarmChanged.class::isInstance)
                .map(e -> ((SessionEvent.AlarmChanged) e).alarm())
                .filter(a -> a.id().condition() == AlarmCondition.RAW_LOST)
                .findFirst()
                .orElseThrow();
        assertEquals(AlarmPriority.LOW, alarm.priority());
        assertTrue(alarm.cause().startsWith("Raw bytes of masimo-ascii1@sim:calm are not recorded: "), alarm.cause());
        List<SessionEvent> after = log().stream()
                .map(SessionEntry::event)
                .dropWhile(e -> !(e instanceof SessionEvent.AlarmChanged))
                .toList();
        assertTrue(after.stream().anyMatch(SessionEvent.ReadingTaken.class::isInstance), after.toString());
    }

    @Test
    void verifyNamesTheFirstBadRawEntry() throws IOException {
        record("calm", List.of("masimo-ascii1"), true);
        Path file = rawFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        assertEquals(1, run("verify", "--data", data().toString()));
        String last = out.toString().lines().toList().getLast();
        assertTrue(last.matches("Entry \\d+ of raw/\\S+/0001-masimo-ascii1.vraw is damaged at byte \\d+: .*"), last);
    }

    private static void assertSame(List<String> expected, List<String> found) {
        for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
            assertEquals(expected.get(i), found.get(i), "row " + i);
        }
        assertEquals(expected.size(), found.size());
    }

    private void assertRefused(String says, String... args) {
        assertEquals(2, run(Stream.concat(Stream.of("decode"), Stream.of(args)).toArray(String[]::new)));
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().contains(says), err::toString);
    }

    private void record(String scenario, List<String> profiles, boolean toItsEnd) throws IOException {
        record(scenario, profiles, toItsEnd, Path.of("hardware-profiles"), rig -> {});
    }

    /// Six minutes of a room, 30 s before the session included.
    private void record(String scenario, List<String> profiles, boolean toItsEnd, Path folder, Consumer<RoomRig> then)
            throws IOException {
        LinkMaker maker = new LinkMaker(ProfileCatalog.load(folder), new SerialPorts(), clock, atMost -> {});
        List<DeviceSpec> devices =
                profiles.stream().map(p -> new DeviceSpec(p, "sim:" + scenario)).toList();
        try (SessionStore store = SessionStore.open(data());
                RawRecorder raw = RawRecorder.start(data(), clock)) {
            var recorder = store.recorder(clock, DurableListener.NONE);
            RoomRig rig = new RoomRig(new RoomPlan("R1", devices, 3), maker, recorder, raw, clock);
            if (!Takeover.resume(rig, "R1", store, recorder, clock.now())) {
                live(rig, 30);
                clock.advance(Duration.ofMillis(1)); // the last bytes before it are no part of the session
                command(
                        rig,
                        new MonitorCommand.StartSession(
                                Patient.UNNAMED,
                                TreatmentPlan.intravenous(OptionalDouble.empty()),
                                AlarmPreset.STANDARD.limits(),
                                "R. Okafor"));
            }
            live(rig, 330);
            then.accept(rig);
            if (toItsEnd) {
                command(rig, new MonitorCommand.EndSession("done", "R. Okafor"));
                live(rig, 1);
                rig.close();
            }
        }
    }

    private void live(RoomRig rig, int seconds) {
        for (long i = 0; i < seconds * 1000L / ROUND.toMillis(); i++) {
            clock.advance(ROUND);
            rig.advance(clock.now());
        }
    }

    private static void command(RoomRig rig, MonitorCommand command) {
        rig.submit(new MonitorInput.Commanded(command));
    }

    /// The log's readings as `decode` prints them.
    private List<String> readings(List<SessionEntry> log) {
        Timestamp began = log.getFirst().at();
        return Stream.concat(
                        Stream.of(MeasurementRows.HEADER),
                        log.stream().flatMap(SessionBytesTest::measurement).flatMap(m -> MeasurementRows.of(m, began)))
                .toList();
    }

    private static Stream<Measurement> measurement(SessionEntry entry) {
        return switch (entry.event()) {
            case SessionEvent.ReadingTaken r -> Stream.of(r.reading());
            case SessionEvent.CuffTaken c -> Stream.of(c.reading());
            default -> Stream.empty();
        };
    }

    private List<SessionEntry> log() {
        return RecordedLog.of(data(), session());
    }

    private String session() {
        return new SessionId("20261124-140812-R1").value();
    }

    private Path data() {
        return dir.resolve("data");
    }

    private Path rawFile() {
        return data().resolve("raw").resolve(session()).resolve("0001-masimo-ascii1.vraw");
    }

    private Path copyOf(String profile) throws IOException {
        Path copy = dir.resolve("profiles").resolve(profile);
        Files.createDirectories(copy);
        Files.copy(Path.of("hardware-profiles", profile, "profile.yaml"), copy.resolve("profile.yaml"));
        return dir.resolve("profiles");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = new CommandLine(new Vigil());
        line.addSubcommand(new DecodeCommand()).addSubcommand(new VerifyCommand());
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        line.setExitCodeExceptionMapper(e -> 2);
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            failed.getErr().println(e.getMessage());
            return 2;
        });
        return line.execute(args);
    }

    @CommandLine.Command(name = "vigil")
    private static final class Vigil {}
}
