package vigil.app.pose;

import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;
import vigil.ui.theme.Theme;

/// One patient with alarms, and numbers in doubt.
final class AlarmPoses {
    private static final int MINUTE = 60;

    static final List<Pose> ALL = List.of(
            pose("high", "A HIGH alarm: the saturation falls.", falling(48)),
            pose("medium", "A MEDIUM alarm: the pressure is high.", at("hypertension", 38 * MINUTE, 21 * MINUTE + 30)),
            pose("pending", "The delay of an alarm runs.", at("demo", 34 * MINUTE + 4, 16 * MINUTE + 55)),
            pose(
                    "acknowledged",
                    "A HIGH alarm that somebody acknowledged.",
                    falling(48, "1124,acknowledge,spo2-low,,,")),
            pose("latched", "A HIGH alarm that ended before anybody acknowledged it.", falling(4 * MINUTE)),
            pose("audio-paused", "Audio paused while a HIGH alarm stands.", falling(48, "1122,pause-audio,,,,")),
            pose("three-alarms", "Three alarms at once.", Cast.of(DemoRoom.playing("three-alarms", 765))),
            pose("stale", "The numbers are some seconds old.", at("faults", 22 * MINUTE + 8, 14 * MINUTE)),
            pose("gone", "The numbers are gone: the oximeter is silent.", at("faults", 22 * MINUTE + 13, 14 * MINUTE)),
            pose("probe-off", "The probe is off the finger.", at("probe-off", 18 * MINUTE + 40, 16 * MINUTE)),
            pose("unplugged", "The cable was pulled.", at("cable-pulled", 21 * MINUTE + 50, 16 * MINUTE)),
            pose("held", "The cuff squeezes the arm that the oximeter hangs on.", held()),
            pose("cuff-failed", "The cuff cannot measure.", at("cuff-failure", 20 * MINUTE, 10 * MINUTE)),
            pose("elsewhere", "A HIGH alarm of another room that nobody answers.", elsewhere()),
            pose("high-night", "A HIGH alarm in a dark room.", falling(48)).in(Theme.NIGHT));

    private AlarmPoses() {}

    private static Pose pose(String state, String sentence, Cast cast) {
        return Pose.of("bedside", state, sentence, cast, Sitter::openFirst);
    }

    private static Cast at(String scenario, int running, int scenarioAt) {
        return Cast.of(DemoRoom.at(Modality.IV, scenario, running, scenarioAt));
    }

    /// The saturation falls to 84 % at 18:00 for a minute.
    ///
    /// @param seconds since it began to fall
    static Cast falling(int seconds, String... acts) {
        return Cast.of(DemoRoom.at(Modality.IV, "desaturation", 18 * MINUTE + seconds, 16 * MINUTE)
                .doing(acts));
    }

    private static Cast held() {
        return Cast.of(DemoRoom.playing("cuff-arm", 665));
    }

    private static Cast elsewhere() {
        return Cast.of(
                BedsidePoses.CALM,
                DemoRoom.at(Modality.IV, "hypertension", 40 * MINUTE + 30, 21 * MINUTE + 30)
                        .in(2, "20377", "Jonas Tamm", 1979));
    }
}
