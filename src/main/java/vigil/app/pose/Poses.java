package vigil.app.pose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every screen in every state that somebody can meet: the catalogue of `vigil screenshot --list`. A screen's first
/// pose is what is drawn where no state is named.
///
/// Thread rule: immutable.
public final class Poses {
    private static final List<Pose> ALL = Stream.of(
                    WallPoses.ALL,
                    BedsidePoses.ALL,
                    AlarmPoses.ALL,
                    SheetPoses.ALL,
                    StartPoses.ALL,
                    LeavingPoses.ALL,
                    StaffPoses.ALL,
                    SettingsPoses.ALL,
                    ReviewPoses.ALL,
                    TechnicianPoses.ALL)
            .flatMap(List::stream)
            .toList();

    private Poses() {}

    /// All of them, those of one screen together.
    public static List<Pose> all() {
        return ALL;
    }

    /// The screens' names, in the order of the catalogue.
    public static List<String> screens() {
        return ALL.stream().map(Pose::screen).distinct().toList();
    }

    /// The pose of that name.
    ///
    /// @param state empty for the screen's usual one
    /// @throws IllegalArgumentException with one sentence if there is none
    public static Pose named(String screen, Optional<String> state) {
        List<Pose> known = ALL.stream().filter(p -> p.screen().equals(screen)).toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no screen \"" + screen + "\"; there are " + String.join(", ", screens()) + ".");
        }
        return known.stream()
                .filter(p -> state.isEmpty() || p.state().equals(state.get()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The screen " + screen + " has no state \""
                        + state.orElse("") + "\"; it has "
                        + known.stream().map(Pose::state).collect(Collectors.joining(", ")) + "."));
    }
}
