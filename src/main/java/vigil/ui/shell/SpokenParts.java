package vigil.ui.shell;

import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.monitor.Rooms;
import vigil.ui.control.Desk;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// The parts in the language that is spoken now. Another language makes them anew (ADR 0016); where a person is, and
/// what a screen reader was told last, stay.
///
/// Thread rule: FX thread.
final class SpokenParts implements Supplier<ShellParts> {
    private final Desk desk;
    private final Whereabouts here;
    private final ShellParts.Ground ground;
    private final Announcer announcer = new Announcer();
    private final Pane host = new Pane();
    private Canvas canvas = Canvas.REFERENCE;
    private ShellParts parts;

    SpokenParts(Desk desk, Whereabouts here, ShellParts.Ground ground) {
        this.desk = desk;
        this.here = here;
        this.ground = ground;
        parts = new ShellParts(here, desk, ground);
        host.getChildren().addAll(parts.content(), announcer);
    }

    /// The parts as they are spoken now; not to be kept.
    @Override
    public ShellParts get() {
        return parts;
    }

    /// Where they stand.
    Region host() {
        return host;
    }

    /// Lays them out for that canvas.
    void compose(Canvas wanted) {
        canvas = wanted;
        parts.compose(wanted, here.current());
    }

    /// Tells a screen reader of the alarms that have begun.
    void announce(Rooms rooms) {
        announcer.pulse(rooms);
    }

    /// Builds all that shows anew in another language; the open room, its page and the screen stay.
    void speak(Language language) {
        Spoken.speak(language);
        ShellParts before = parts;
        parts = new ShellParts(here, desk.withOwnBeat(), ground);
        host.getChildren().setAll(parts.content(), announcer);
        announcer.translate();
        parts.goOnFrom(before, here.atHelpOverRoom());
        compose(canvas);
    }
}
