package vigil.app.pose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigil.app.clinic.DemoRoom;
import vigil.device.FrameCounts;
import vigil.device.Heard;
import vigil.device.LinkSettings;
import vigil.device.PortInfo;
import vigil.treatment.Modality;
import vigil.ui.shell.Screen;

/// The devices.
final class TechnicianPoses {
    private static final Plugged BENCH = bench();

    static final List<Pose> ALL = List.of(
            pose("plain", "The links of all rooms.", WallPoses.SIX),
            pose(
                    "lost",
                    "A cable was pulled.",
                    Cast.of(DemoRoom.at(Modality.IV, "cable-pulled", 15 * 60 + 30, 10 * 60))),
            pose("damaged", "Bytes arrive damaged.", Cast.of(DemoRoom.at(Modality.IV, "busy", 16 * 60, 14 * 60))),
            pose(
                    "nothing",
                    "A clinic without a device.",
                    Cast.of(DemoRoom.nobody(1).with())),
            listening("listening", "Free ports are listened to.", Sitter::hold),
            listening("heard", "What was heard on free ports.", console -> {}),
            tab("profile", "The text of a profile, on a small screen."),
            tab("evidence", "What a profile rests on, and its captures."),
            tab("log", "What happened on a link."));

    private TechnicianPoses() {}

    private static Pose tab(String name, String sentence) {
        return Pose.of("technician", "tab-" + name, sentence, WallPoses.SIX, c -> {
                    c.show(Screen.DEVICES);
                    c.settle();
                    c.press("tab-" + name);
                })
                .at(1280, 800);
    }

    private static Pose listening(String state, String sentence, Hands before) {
        return Pose.of("technician", state, sentence, Cast.of(BedsidePoses.CALM), c -> {
                    c.show(Screen.DEVICES);
                    c.settle();
                    before.on(c);
                    c.press("ports-listen");
                })
                .beside(BENCH);
    }

    /// Three adapters: one with an oximeter that is known, one with something nobody knows, one with nothing.
    private static Plugged bench() {
        PortInfo known = port("/dev/ttyUSB4", "CP2102 USB to UART", 0x10C4, 0xEA60, "7702");
        PortInfo strange = port("/dev/ttyUSB5", "FT232R USB UART", 0x0403, 0x6001, "A10K");
        PortInfo silent = new PortInfo("/dev/ttyS0", "ttyS0", Optional.empty());
        LinkSettings settings =
                new LinkSettings(9600, 8, LinkSettings.Parity.NONE, 1, LinkSettings.FlowControl.NONE, true, true);
        Heard oximeter =
                new Heard(List.of(new Heard.Match("masimo-ascii1", settings, new FrameCounts(9, 0, 0))), 540, "");
        return new Plugged(
                List.of(known, strange, silent),
                Map.of(known, oximeter, strange, new Heard(List.of(), 312, ""), silent, new Heard(List.of(), 0, "")));
    }

    private static PortInfo port(String path, String words, int vendor, int product, String serial) {
        return new PortInfo(path, words, Optional.of(new PortInfo.UsbId(vendor, product, serial)));
    }

    private static Pose pose(String state, String sentence, Cast cast) {
        return Pose.of("technician", state, sentence, cast, c -> c.show(Screen.DEVICES));
    }
}
