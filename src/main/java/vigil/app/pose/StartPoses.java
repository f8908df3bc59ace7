package vigil.app.pose;

import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;

/// Before a dose.
final class StartPoses {
    private static final Cast EMPTY = Cast.of(DemoRoom.nobody(1));

    static final List<Pose> ALL = List.of(
            Pose.of("start", "new", "The form that begins a session.", WallPoses.SIX, Sitter::openLast),
            pose("start", "filled", "The form is filled in.", EMPTY, StartPoses::filled),
            pose(
                    "start",
                    "no-devices",
                    "A room without a device.",
                    Cast.of(DemoRoom.nobody(1).with()),
                    c -> {}),
            pose("arriving", "checks", "Checks are being asked.", Cast.of(DemoRoom.arriving()), c -> {}),
            pose("arriving", "baseline", "The baseline is measured.", at("calm", 320), c -> {}),
            pose("arriving", "nasal", "Checks before nasal devices.", dose(Modality.INTRANASAL), c -> {}),
            pose("arriving", "im", "Checks before an injection.", dose(Modality.IM), c -> {}),
            pose("arriving", "oral", "Checks before a lozenge.", dose(Modality.ORAL), c -> {}),
            pose(
                    "arriving",
                    "two-oximeters",
                    "Two oximeters: one must be chosen.",
                    Cast.of(DemoRoom.arriving().with("berrymed-pm6750", "masimo-ascii1")),
                    c -> {}),
            pose(
                    "arriving",
                    "no-oximeter",
                    "No oximeter: readings can be taken by hand.",
                    Cast.of(DemoRoom.arriving().with("suntech-oem")),
                    c -> {}),
            pose("arriving", "correcting", "The name was written wrong.", at("calm", 90), press("correct-patient")),
            pose("arriving", "plan", "The plan is changed.", at("calm", 320), press("change-plan")),
            pose("waiting", "soft-stop", "The baseline is above the limit.", Cast.of(DemoRoom.waiting()), c -> {}),
            pose("waiting", "reason", "A clinician gives a reason.", Cast.of(DemoRoom.waiting()), StartPoses::reason),
            pose("waiting", "postpone", "The session is put off.", Cast.of(DemoRoom.waiting()), press("postpone")),
            pose("waiting", "hard-stop", "A contraindication: this session cannot start.", stopped(), c -> {}),
            pose("waiting", "authorise", "All is met but the clinician's word.", at("calm", 704), c -> {}),
            pose("waiting", "ready", "The dose is authorised.", at("calm", 715), c -> {}));

    private StartPoses() {}

    private static Pose pose(String screen, String state, String sentence, Cast cast, Hands hands) {
        Hands first = Sitter::openFirst;
        return Pose.of(screen, state, sentence, cast, first.then(hands));
    }

    private static Hands press(String id) {
        return console -> console.press(id);
    }

    private static Cast at(String scenario, int seconds) {
        return Cast.of(DemoRoom.at(Modality.IV, scenario, seconds, 0));
    }

    private static Cast dose(Modality modality) {
        return Cast.of(DemoRoom.at(modality, "calm", 75, 0));
    }

    private static Cast stopped() {
        return Cast.of(DemoRoom.at(Modality.IV, "calm", 640, 0).doing("400,check,contraindication.avm,yes,,"));
    }

    private static void filled(Sitter console) {
        console.type("patient-id", "20466");
        console.type("patient-name", "Nora Lind");
        console.type("patient-born", "30 Jan 1991");
        console.press("modality-iv");
    }

    private static void reason(Sitter console) {
        console.type("clinician", "Dr M. Iyer");
        console.type("reason", "Usual for her, 148/90 last time");
    }
}
