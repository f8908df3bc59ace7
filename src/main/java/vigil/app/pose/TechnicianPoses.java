package vigil.app.pose;

import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;
import vigil.ui.shell.Screen;

/// The devices.
final class TechnicianPoses {
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
                    Cast.of(DemoRoom.nobody(1).with())));

    private TechnicianPoses() {}

    private static Pose pose(String state, String sentence, Cast cast) {
        return Pose.of("technician", state, sentence, cast, c -> c.show(Screen.DEVICES));
    }
}
