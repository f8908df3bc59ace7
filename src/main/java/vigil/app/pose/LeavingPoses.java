package vigil.app.pose;

import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;

/// Before a patient goes home. The story's times: the assessment begins at 1:45:00, the nurse signs at 1:55:10, the
/// clinician at 1:55:30.
final class LeavingPoses {
    static final List<Pose> ALL = List.of(
            pose("open", "Two things are open.", Cast.of(DemoRoom.leaving()), c -> {}),
            pose("time", "The least time is not over.", at(6560), c -> {}),
            pose("met", "All is met, nobody has signed.", at(6900), c -> {}),
            pose("nurse", "The nurse has signed.", at(6920), c -> {}),
            pose("signed", "Both have signed.", at(6940), c -> {}),
            pose("override", "A clinician lets the patient go although not all is met.", at(6850), press("override")),
            pose("nasal", "A nasal dose, the least time is not over.", nasal(), c -> {}),
            pose("rems", "The REMS form, read before it goes out.", nasal(), press("answer-rems-form")),
            pose("signing", "The nurse's PIN is asked for.", at(6900), LeavingPoses::signed)
                    .withStaff(),
            pose("over", "The patient has left, and nothing of them is seen.", at(6980), c -> {}));

    private LeavingPoses() {}

    private static Pose pose(String state, String sentence, Cast cast, Hands hands) {
        Hands first = Sitter::openFirst;
        return Pose.of("leaving", state, sentence, cast, first.then(hands));
    }

    private static void signed(Sitter console) {
        console.signIn();
        console.press("sign-nurse");
    }

    private static Hands press(String id) {
        return console -> console.press(id);
    }

    private static Cast at(int seconds) {
        return Cast.of(DemoRoom.at(Modality.IV, "calm", seconds, 0).inGoodHands());
    }

    private static Cast nasal() {
        return Cast.of(DemoRoom.at(Modality.INTRANASAL, "calm", 7900, 0).inGoodHands());
    }
}
