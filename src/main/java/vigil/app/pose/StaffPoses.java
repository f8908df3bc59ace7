package vigil.app.pose;

import java.util.List;
import vigil.ui.shell.Screen;

/// Signing in, and the lock.
final class StaffPoses {
    private static final Cast CALM = Cast.of(BedsidePoses.CALM);

    static final List<Pose> ALL = List.of(
            pose("signin", "wall", "Who works here, asked beside the rooms.", WallPoses.SIX, c -> {
                c.show(Screen.ROOMS);
                c.askWho();
            }),
            pose("signin", "bedside", "The same at the bedside.", CALM, c -> {
                c.openFirst();
                c.askWho();
            }),
            pose("signin", "pin", "A PIN is asked for.", CALM, c -> chosen(c)),
            pose("signin", "wrong", "The PIN was wrong.", CALM, c -> {
                chosen(c);
                c.pin("2719");
            }),
            pose("signin", "barred", "The PIN was wrong too often.", CALM, c -> {
                chosen(c);
                for (int i = 0; i < 5; i++) {
                    c.pin("2719");
                }
            }),
            pose("signin", "nobody", "Nobody is signed in.", CALM, Sitter::openFirst),
            pose(
                    "locked",
                    "bedside",
                    "Locked: the patient's name is out of sight, the numbers stay.",
                    WallPoses.SIX,
                    c -> {
                        c.signIn();
                        c.openFirst();
                        c.lock();
                    }),
            pose("locked", "high", "Locked, with a HIGH alarm.", AlarmPoses.falling(48), c -> {
                c.signIn();
                c.openFirst();
                c.lock();
            }),
            pose("locked", "wall", "Locked, with the rooms in sight.", WallPoses.SIX, c -> {
                c.signIn();
                c.lock();
            }),
            pose("locked", "unlock", "The one who locked it comes back.", CALM, c -> {
                c.signIn();
                c.openFirst();
                c.lock();
                c.askWho();
            }));

    private StaffPoses() {}

    private static Pose pose(String screen, String state, String sentence, Cast cast, Hands hands) {
        return Pose.of(screen, state, sentence, cast, hands).withStaff();
    }

    private static void chosen(Sitter console) {
        console.openFirst();
        console.askWho();
        console.press("person-2");
    }
}
