package vigil.app.pose;

import java.util.Optional;
import vigil.ui.theme.Theme;

/// One screen in one state: what `vigil screenshot` draws by name.
///
/// @param screen its first name
/// @param state its second name
/// @param sentence what is to be seen
/// @param cast the rooms
/// @param hands what is done before the picture
/// @param theme its look, if nobody wants another one
/// @param only the one size that it is about; empty if it is drawn in all
/// @param staffed true if the clinic keeps its people, so that a PIN is asked for
/// @param plugged what is plugged in and not used
public record Pose(
        String screen,
        String state,
        String sentence,
        Cast cast,
        Hands hands,
        Theme theme,
        Optional<Frame> only,
        boolean staffed,
        Plugged plugged) {

    static Pose of(String screen, String state, String sentence, Cast cast, Hands hands) {
        return new Pose(screen, state, sentence, cast, hands, Theme.DARK, Optional.empty(), false, Plugged.NOTHING);
    }

    Pose in(Theme look) {
        return new Pose(screen, state, sentence, cast, hands, look, only, staffed, plugged);
    }

    Pose at(int width, int height) {
        return new Pose(
                screen, state, sentence, cast, hands, theme, Optional.of(new Frame(width, height)), staffed, plugged);
    }

    Pose withStaff() {
        return new Pose(screen, state, sentence, cast, hands, theme, only, true, plugged);
    }

    Pose beside(Plugged ports) {
        return new Pose(screen, state, sentence, cast, hands, theme, only, staffed, ports);
    }

    /// The same hands over other rooms.
    public Pose over(Cast other) {
        return new Pose(screen, state, sentence, other, hands, theme, only, staffed, plugged);
    }

    /// Both names in one, for a file.
    public String name() {
        return screen + "-" + state;
    }
}
