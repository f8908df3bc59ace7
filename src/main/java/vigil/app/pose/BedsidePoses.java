package vigil.app.pose;

import java.time.Duration;
import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;
import vigil.ui.theme.Theme;

/// One patient, without an alarm above LOW.
final class BedsidePoses {
    /// A calm infusion in its eighth minute.
    static final DemoRoom CALM = DemoRoom.at(Modality.IV, "calm", 20 * 60, 0).inGoodHands();

    static final List<Pose> ALL = List.of(
            pose("calm", "An infusion in its 25th minute.", WallPoses.SIX),
            pose(
                    "beginning",
                    "An infusion in its third minute.",
                    Cast.of(DemoRoom.at(Modality.IV, "calm", 15 * 60, 0))),
            pose("paused-dose", "The infusion is paused.", Cast.of(CALM.doing("1140,pause,,,patient asked,"))),
            pose("observation", "The infusion is over, the patient is observed.", observation()),
            pose("im", "An injection into the muscle, observed.", dose(Modality.IM, 25)),
            pose("nasal", "The first of two nasal devices is given.", dose(Modality.INTRANASAL, 14)),
            pose("nasal-observation", "Both nasal devices are given.", dose(Modality.INTRANASAL, 52)),
            pose("oral", "A lozenge, observed.", dose(Modality.ORAL, 40)),
            pose(
                    "limits-changed",
                    "A limit is not the preset's.",
                    Cast.of(CALM.doing("1100,limit,spo2-low-medium,88,,"))),
            pose("measuring", "The cuff measures.", Cast.of(CALM.doing("1182,cuff,start,,,"))),
            pose("emergency", "EMERGENCY was called half a minute ago.", Cast.of(CALM.doing("1170,emergency,,,,"))),
            pose(
                    "restored",
                    "The console was gone for two minutes.",
                    Cast.of(CALM.restartedAfter(Duration.ofSeconds(125)))),
            pose(
                    "unrecorded",
                    "The record cannot be written.",
                    Cast.of(DemoRoom.at(Modality.IV, "calm", 20 * 60, 0)).unrecorded()),
            pose(
                    "soundless",
                    "The alarm sound does not work.",
                    Cast.of(DemoRoom.at(Modality.IV, "calm", 20 * 60, 0)).suffering(Troubles.NO_SOUND)),
            pose("night", "The same infusion in a dark room.", WallPoses.SIX).in(Theme.NIGHT));

    private BedsidePoses() {}

    private static Pose pose(String state, String sentence, Cast cast) {
        return Pose.of("bedside", state, sentence, cast, Sitter::openFirst);
    }

    private static Cast observation() {
        return Cast.of(DemoRoom.at(Modality.IV, "calm", 70 * 60, 0).inGoodHands());
    }

    private static Cast dose(Modality modality, int minutes) {
        return Cast.of(DemoRoom.at(modality, "calm", minutes * 60, 0).inGoodHands());
    }
}
