package vigil.app.pose;

import java.util.List;
import vigil.app.clinic.DemoRoom;
import vigil.treatment.Modality;
import vigil.ui.shell.Screen;
import vigil.ui.theme.Theme;

/// What is looked at afterwards.
final class ReviewPoses {
    private static final Cast WHOLE = Cast.of(DemoRoom.wholeSession());
    private static final Cast COURSE = WHOLE.after(
            DemoRoom.at(Modality.IV, "calm", 117 * 60, 0).inGoodHands(),
            DemoRoom.at(Modality.IV, "hypertension", 117 * 60, 18 * 60).inGoodHands());

    static final List<Pose> ALL = List.of(
            pose("session", "A session that is over.", WHOLE),
            pose("light", "The same as it is printed.", WHOLE).in(Theme.LIGHT),
            pose("course", "The third session of a course.", COURSE),
            pose("compare", "Two sessions of a course beside each other.", COURSE, "review-compare"),
            pose("measure", "Between two cursors.", WHOLE, "measure"),
            pose("export", "An export asks whether it may carry the name.", WHOLE, "export-pdf"),
            tab("alarms", "The alarms, where there is room for one card beside the chart."),
            tab("figures", "The figures there."),
            tab("events", "The events there."),
            tab("course", "The course there."),
            tab("rehearse", "What other limits would have done, there."),
            pose("running", "A session that runs.", Cast.of(BedsidePoses.CALM)),
            Pose.of("review", "list", "The recorded sessions.", COURSE, c -> c.show(Screen.REVIEW)),
            Pose.of(
                    "review",
                    "empty",
                    "Nothing is recorded yet.",
                    Cast.of(DemoRoom.nobody(1)),
                    c -> c.show(Screen.REVIEW)),
            Pose.of("history", "alarms", "The alarms of all sessions.", COURSE, c -> {
                c.show(Screen.REVIEW);
                c.press("all-alarms");
            }));

    private ReviewPoses() {}

    private static Pose tab(String name, String sentence) {
        return pose("tab-" + name, sentence, COURSE, "tab-" + name).at(1280, 800);
    }

    private static Pose pose(String state, String sentence, Cast cast, String... presses) {
        return Pose.of("review", state, sentence, cast, c -> {
            c.review();
            c.press(presses);
        });
    }
}
