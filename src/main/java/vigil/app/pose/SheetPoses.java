package vigil.app.pose;

import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;
import vigil.ui.bedside.BedsideSheet;

/// What opens at the bedside.
final class SheetPoses {
    private static final Cast CALM = Cast.of(BedsidePoses.CALM);
    /// Late enough for entries that can be corrected.
    private static final Cast CHARTED =
            Cast.of(DemoRoom.at(Modality.IV, "calm", 42 * 60, 0).inGoodHands());
    /// Authorised, and not yet given.
    private static final Cast READY = Cast.of(DemoRoom.at(Modality.IV, "calm", 715, 0));

    /// Checked in, and not yet measured.
    private static final Cast ARRIVED = Cast.of(DemoRoom.at(Modality.IV, "calm", 150, 0));

    static final List<Pose> ALL = List.of(
            pose("limits", "plain", "The limits in force.", WallPoses.SIX, sheet(BedsideSheet.LIMITS)),
            pose(
                    "limits",
                    "editing",
                    "A limit is about to be changed.",
                    CALM,
                    sheet(BedsideSheet.LIMITS).then(press("limit-less"))),
            pose(
                    "limits",
                    "changed",
                    "A limit is not the preset's, and who changed it.",
                    Cast.of(BedsidePoses.CALM.doing("1100,limit,spo2-low-medium,88,,")),
                    sheet(BedsideSheet.LIMITS)),
            pose(
                    "limits",
                    "resting",
                    "A rule rests: there is no baseline to measure a rise from.",
                    ARRIVED,
                    press("page-bedside").then(sheet(BedsideSheet.LIMITS))),
            pose("alarms", "plain", "The alarms of this session.", WallPoses.SIX, sheet(BedsideSheet.ALARMS)),
            pose("alarms", "none", "A session without an alarm.", CALM, sheet(BedsideSheet.ALARMS)),
            pose("sheet", "programme", "How often the cuff measures.", CALM, sheet(BedsideSheet.PROGRAMME)),
            pose(
                    "sheet",
                    "next",
                    "What is due first, asked for.",
                    Cast.of(BedsidePoses.CALM.doing("1100,score,moaas,5,,")),
                    press("next")),
            pose("sheet", "pause", "Why the infusion is paused.", CALM, press("pause-dose")),
            pose("sheet", "stop", "Why the infusion is stopped.", CALM, press("stop-dose")),
            pose(
                    "sheet",
                    "adverse-one",
                    "An adverse event, just recorded.",
                    Cast.of(BedsidePoses.CALM.doing("1196,adverse,Dissociation,,,")),
                    sheet(BedsideSheet.ADVERSE_EVENTS)),
            pose(
                    "sheet",
                    "adverse",
                    "The adverse events of this session.",
                    CHARTED,
                    sheet(BedsideSheet.ADVERSE_EVENTS)),
            pose("sheet", "by-hand", "A pressure measured by hand.", CALM, byHand()),
            pose("sheet", "scores", "What is scored.", CALM, sheet(BedsideSheet.SCORES)),
            pose("sheet", "corrections", "Entries that can be corrected.", CHARTED, sheet(BedsideSheet.CORRECTIONS)),
            pose("sheet", "correcting", "A score is corrected.", CHARTED, correcting()),
            pose("sheet", "more", "What is wanted less often.", CALM, sheet(BedsideSheet.MORE)),
            pose(
                    "sheet",
                    "start",
                    "The authorised dose is about to start.",
                    READY,
                    press("page-bedside", "start-dose")),
            pose(
                    "sheet",
                    "abort",
                    "A session is about to be broken off.",
                    READY,
                    press("page-bedside", "more", "abort")),
            pose(
                    "sheet",
                    "nasal-device",
                    "The second nasal device is given.",
                    Cast.of(DemoRoom.at(Modality.INTRANASAL, "calm", 17 * 60 + 5, 0)),
                    press("give-device")),
            pose(
                    "sheet",
                    "further-dose",
                    "A further injection is authorised.",
                    Cast.of(DemoRoom.at(Modality.IM, "calm", 40 * 60, 0).inGoodHands()),
                    press("new-order")));

    private SheetPoses() {}

    private static Pose pose(String screen, String state, String sentence, Cast cast, Hands hands) {
        Hands first = Sitter::openFirst;
        return Pose.of(screen, state, sentence, cast, first.then(hands));
    }

    private static Hands sheet(BedsideSheet sheet) {
        return console -> console.sheet(sheet);
    }

    private static Hands press(String... ids) {
        return console -> console.press(ids);
    }

    private static Hands byHand() {
        return sheet(BedsideSheet.BY_HAND).then(press("pad-1", "pad-4", "pad-2"));
    }

    private static Hands correcting() {
        return sheet(BedsideSheet.CORRECTIONS).then(console -> console.row("MOAA/S"));
    }
}
