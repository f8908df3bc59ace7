package vigil.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.theme.Theme;

/// One of the console's screens, as the shell hosts it between the top bar and the footer.
///
/// Thread rule: FX thread.
public interface ConsoleScreen {
    /// What is shown.
    Region root();

    /// Lays the screen out for that canvas, which it fills from side to side between the bars. Asked before the screen
    /// shows and whenever the window's size wants another one.
    ///
    /// @return false if the screen has no layout of that kind: then it is shown as [Composition#FULL],
    ///     shrunk as a whole
    default boolean compose(Composition composition) {
        return composition == Composition.FULL;
    }

    /// Lays the screen out on a canvas wider than [Composition#FULL], if it can use one (ux 14,
    /// ultra-wide). Asked after [#compose] with `FULL`, and again with its own width when the window is no
    /// longer that wide.
    ///
    /// @param width of the canvas, px
    /// @return the width it fills; what is left lies at both sides
    default double widen(double width) {
        return Composition.FULL.width();
    }

    /// Brings everything up to this moment. Called once a frame while the screen shows.
    void pulse(Timestamp now);

    /// Whoever began to write here is gone: what was typed and not sent is nobody's, and goes.
    default void forgetDrafts() {}

    /// True if somebody began something here that nothing has kept, out of sight or without letters: a sheet that was
    /// closed, a number, half of a score. It would go with the screen.
    default boolean holdsDraft() {
        return false;
    }

    /// It shows no more, another language made a new one: what it follows it lets go of.
    default void retire() {}

    /// What the footer says beside it.
    List<Fact> facts();

    /// The theme it shows itself in, for the bars around it to follow; empty if it takes the console's.
    default Optional<Theme> ownTheme() {
        return Optional.empty();
    }
}
