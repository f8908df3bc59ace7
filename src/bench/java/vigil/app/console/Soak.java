package vigil.app.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vigil.app.clinic.DemoRoom;
import vigil.app.clinic.LiveClinic;
import vigil.app.clinic.ParkingIdle;
import vigil.profile.LiveProfiles;
import vigil.session.Patient;
import vigil.treatment.Modality;

/// The whole console over eight rooms in real time, its window, sound, record and raw files included, for as long as is
/// said: prints once a minute how much memory is resident, and how long the garbage collector stopped it. The devices
/// are simulated in the same process, so a little of the memory is theirs. See docs/how-to/measure.md.
public final class Soak {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /// From the start of the infusion on.
    private static final Duration LIVED = Duration.ofMinutes(13);

    private Soak() {}

    /// `Soak [MINUTES]`, by default 60.
    public static void main(String[] args) throws IOException {
        int minutes = args.length == 0 ? 60 : Integer.parseInt(args[0]);
        if (Toolkit.hasDisplay()) {
            Toolkit.start();
        } else {
            Toolkit.startHeadless();
        }
        Path profiles = Path.of("hardware-profiles");
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "soak");
        LiveClinic clinic = LiveClinic.demonstration(eight(), new LiveProfiles(profiles), data);
        GcPauses pauses = new GcPauses();
        Console.open(clinic, profiles, data.resolve("exports"), clinic::close);
        for (int minute = 1; minute <= minutes; minute++) {
            new ParkingIdle().idle(MINUTE);
            System.out.printf(Locale.ROOT, "%3d min: %d MB resident, %s%n", minute, residentMegabytes(), pauses);
        }
        System.exit(0);
    }

    private static List<DemoRoom> eight() {
        List<DemoRoom> rooms = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            rooms.add(new DemoRoom(
                    "Room " + i,
                    new Patient("2041" + i, "", LocalDate.of(1984, 3, 12)),
                    Modality.IV,
                    i % 4 == 0 ? "demo" : "calm",
                    LIVED,
                    Duration.ofMinutes(12),
                    true,
                    i,
                    i % 2 == 1 ? List.of("berrymed-pm6750") : List.of("masimo-ascii1", "suntech-oem")));
        }
        return rooms;
    }

    private static long residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        }
    }
}
