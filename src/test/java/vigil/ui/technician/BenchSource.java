package vigil.ui.technician;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.device.FrameCounts;
import vigil.device.Heard;
import vigil.device.LinkLogEntry;
import vigil.device.LinkSettings;
import vigil.device.LinkState;
import vigil.device.LinkStatus;
import vigil.device.PortInfo;
import vigil.device.RawBytes;
import vigil.metric.Timestamp;
import vigil.profile.Problem;
import vigil.profile.ProfileCatalog;

/// A bench with two links, four ports, and whatever profiles it is given.
final class BenchSource implements TechnicianSource {
    static final Timestamp NOW = new Timestamp(500_000_000_000L, 1_795_515_706_000L);
    private static final String OXIMETER = "masimo-ascii1@/dev/ttyUSB3";
    private static final String CUFF = "suntech-oem@/dev/ttyUSB5";

    final List<String> connected = new ArrayList<>();
    private final ProfileCatalog catalog;
    private String trouble = "";
    private long frames = 22_318;
    private LinkState state = LinkState.LIVE;

    BenchSource(ProfileCatalog catalog) {
        this.catalog = catalog;
    }

    /// From now on ports cannot be listed.
    void breakWith(String sentence) {
        trouble = sentence;
    }

    void become(LinkState next) {
        state = next;
    }

    void receive(long more) {
        frames += more;
    }

    @Override
    public List<PortInfo> ports() {
        if (!trouble.isEmpty()) {
            throw new IllegalStateException(trouble);
        }
        return List.of(
                port("/dev/ttyUSB3", "USB serial", 0x10C4, 0xEA60, "0001"),
                port("/dev/ttyUSB7", "CP2102 USB to UART", 0x10C4, 0xEA60, "7702"),
                new PortInfo("/dev/ttyS0", "built-in port", Optional.empty()));
    }

    private static PortInfo port(String path, String words, int vendor, int product, String serial) {
        return new PortInfo(path, words, Optional.of(new PortInfo.UsbId(vendor, product, serial)));
    }

    @Override
    public Map<PortInfo, Heard> listen() {
        PortInfo free = ports().get(1);
        LinkSettings settings =
                new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);
        Heard.Match match = new Heard.Match("masimo-ascii1", settings, new FrameCounts(9, 0, 0));
        return Map.of(free, new Heard(List.of(match), 540, ""), ports().get(2), new Heard(List.of(), 0, ""));
    }

    @Override
    public List<String> rooms() {
        return List.of("Room 1", "Room 2");
    }

    @Override
    public void connect(String room, String profile, String address) {
        if (room.equals("Room 2")) {
            throw new IllegalArgumentException("There is no profile \"" + profile + "\".");
        }
        connected.add(room + ": " + profile + "@" + address);
    }

    @Override
    public List<LinkStatus> links() {
        return List.of(
                status(OXIMETER, state, new FrameCounts(frames, 41, 2), ""),
                status(CUFF, LinkState.WAITING, FrameCounts.NONE, "/dev/ttyUSB5 is not there: is the cable in?"));
    }

    private static LinkStatus status(String device, LinkState state, FrameCounts counts, String reason) {
        String[] parts = device.split("@");
        Timestamp since = NOW.plus(java.time.Duration.ofSeconds(-372));
        LinkStatus.Line line = device.equals(OXIMETER) ? new LinkStatus.Line("", "9600 8N1") : LinkStatus.Line.NONE;
        return new LinkStatus(device, parts[0], parts[1], state, since, NOW, counts, reason, line);
    }

    @Override
    public List<LinkLogEntry> log(String device) {
        List<LinkLogEntry> log = new ArrayList<>();
        log.add(new LinkLogEntry.Entered(1, NOW.plus(java.time.Duration.ofSeconds(-374)), LinkState.OPENING, ""));
        log.add(new LinkLogEntry.Entered(2, NOW.plus(java.time.Duration.ofSeconds(-373)), LinkState.STARTING, ""));
        log.add(new LinkLogEntry.Noted(3, NOW.plus(java.time.Duration.ofSeconds(-372)), "9600 8N1 fits"));
        log.add(new LinkLogEntry.Entered(4, NOW.plus(java.time.Duration.ofSeconds(-372)), LinkState.LIVE, ""));
        log.add(new LinkLogEntry.Trouble(
                5, NOW.plus(java.time.Duration.ofSeconds(-200)), "2 frames with a wrong check were dropped."));
        byte[] line =
                "05/05/26 14:07:37 SN=0000070986 SPO2=098% BPM=071 PI=02.57%\r\n".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 3; i++) {
            log.add(new LinkLogEntry.Received(
                    6 + i, NOW.plus(java.time.Duration.ofSeconds(i - 3)), RawBytes.of(line, line.length)));
        }
        log.add(new LinkLogEntry.Sent(9, NOW, RawBytes.of(HexFormat.of().parseHex("7D81A1808080808080"), 9)));
        return log;
    }

    @Override
    public String room(String device) {
        return "Room 1";
    }

    @Override
    public ProfileCatalog profiles() {
        return catalog;
    }

    @Override
    public String text(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (java.io.IOException e) {
            return "id: broken\nname: Broken\nlink: {baud: fast}\nframing:\n  lines: {end: \"\\r\\n\"}\n";
        }
    }

    @Override
    public List<CaptureOutcome> captures(String profile) {
        return List.of(
                new CaptureOutcome("steady.hex", true, ""),
                new CaptureOutcome("probe-off.hex", true, ""),
                new CaptureOutcome("garbage.hex", false, "row 3: expected SPO2 97, got nothing"));
    }

    /// The shipped profiles and a broken one beside them.
    static ProfileCatalog shippedAndBroken() {
        try {
            ProfileCatalog shipped = ProfileCatalog.load(Path.of("hardware-profiles"));
            Path file = Path.of("hardware-profiles", "bench-draft", "profile.yaml");
            return new ProfileCatalog(
                    shipped.profiles(),
                    List.of(
                            new Problem(file, 3, 14, "baud is a whole number, not \"fast\"."),
                            new Problem(file, 5, 3, "lines has no fields: say what each line holds.")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
