package vigil.ui.shell;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Preferences;
import vigil.ui.discharge.RemsExport;
import vigil.ui.face.Pace;
import vigil.ui.settings.Section;
import vigil.ui.settings.SettingsModel;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;
import vigil.ui.wall.WallView;

/// The whole console: one window's content, from the rooms' snapshots to the screen and back as commands.
///
/// Live, [#follow] pulls the newest snapshots once a frame. For a picture or a test, call [#pulse] by hand. When the
/// desk's preferences name another language all that shows is built anew, and the same room, screen and page show.
///
/// Thread rule: FX thread.
public final class ConsoleShell {
    private final Desk desk;
    private final CanvasPane root;
    private final Dress dress;
    private final Whereabouts here;
    private final SpokenParts parts;
    private Timestamp now = new Timestamp(0, 0);
    private final Pace bars = new Pace(Duration.ofMillis(20));

    /// A console whose start sheet offers only what ships, and no sound.
    public ConsoleShell(Desk desk, OtherScreens others) {
        this(desk, others, StartOffers.SHIPPED);
    }

    /// A console that writes no REMS form.
    public ConsoleShell(Desk desk, OtherScreens others, StartOffers offers) {
        this(desk, others, offers, RemsExport.NONE);
    }

    /// @param offers what the start sheet can offer
    /// @param rems takes the REMS form out of the console
    public ConsoleShell(Desk desk, OtherScreens others, StartOffers offers, RemsExport rems) {
        this.desk = desk;
        dress = new Dress(desk.time().zone());
        SettingsModel settings = new SettingsModel(
                desk, others.settings(), offers.sound(), offers.background(), offers.fx(), this::mayRebuild);
        here = new Whereabouts(desk, this::parts, () -> pulse(now));
        parts = new SpokenParts(desk, here, new ShellParts.Ground(others, offers, rems, settings));
        root = new CanvasPane(parts.host(), parts::compose);
        parts.compose(Canvas.REFERENCE);
        watchTouches();
        new Keys(here, parts, desk, this::switchNightView).attachTo(root);
        desk.help().answerWith(here::help);
        desk.preferences().subscribe((before, after) -> prefer(before, after));
        here.show(Screen.ROOMS);
        settings.load(this::welcome);
    }

    /// What belongs into the scene.
    public Parent root() {
        return root;
    }

    /// Opens a screen. While the console is locked, or where nobody is signed in, some ask for a PIN first.
    public void show(Screen screen) {
        here.show(screen);
    }

    /// Whoever touches the console is there: it does not lock itself.
    private void watchTouches() {
        for (EventType<? extends InputEvent> type :
                List.of(MouseEvent.MOUSE_PRESSED, TouchEvent.TOUCH_PRESSED, KeyEvent.KEY_PRESSED, ScrollEvent.SCROLL)) {
            root.addEventFilter(type, e -> desk.attendance().touch());
        }
    }

    /// Turns the settings to a section.
    public void settings(Section section) {
        parts().turnSettings(section);
    }

    /// Opens a page of help.
    public void help(HelpTopic topic) {
        here.help(topic);
    }

    /// Shows the first page, but never over a room that is monitored.
    private void welcome() {
        if (!isMonitoring()) {
            here.show(Screen.WELCOME);
        }
    }

    private boolean isMonitoring() {
        return !parts().signIn().monitored().isEmpty();
    }

    /// Whether the window may close at once. Where a room is monitored it may not: then a person of this
    /// clinic is asked first, and `close` is run once they have held the button.
    public boolean mayClose(Runnable close) {
        if (!isMonitoring()) {
            return true;
        }
        desk.attendance().perform(Duty.CLOSE, by -> {
            parts().signIn().askToClose(close);
            pulse(now);
        });
        return false;
    }

    /// Opens one room: its bedside screen, or the sheet that starts a session in it.
    ///
    /// @throws IllegalArgumentException if there is no such room
    public void openRoom(String room) {
        here.openRoom(room);
    }

    /// Turns to another page of the open room's session.
    void turnTo(SessionPage page) {
        here.turnTo(page);
    }

    /// Opens a sheet of the room that is open, as its button does; nothing where no session runs.
    public void openSheet(BedsideSheet sheet) {
        here.openSheet(sheet);
    }

    /// The screen that shows.
    public Screen current() {
        return here.current();
    }

    /// Brings everything that shows up to `moment`.
    public void pulse(Timestamp moment) {
        now = moment;
        dress.pulse(desk.preferences().get().night(), moment);
        parts().desk().flash().tick(moment);
        desk.attendance().pulse(moment, desk.preferences().get().autoLock());
        here.closeDoors();
        parts().openedSession().ifPresent(SessionScreen::settle);
        dress.put(root, parts().screen(current()).ownTheme());
        if (current() == Screen.WELCOME && isMonitoring()) {
            here.show(Screen.ROOMS);
            return;
        }
        parts().screen(current()).pulse(moment);
        if (bars.isDue(moment)) {
            parts.announce(desk.rooms());
            parts().pulseBars(moment, current());
        }
    }

    /// Draws everything as it stands at `moment` in a scene of its own; see [ScreenPicture]. In `LIGHT` only a screen
    /// that chose it shows itself, the others stay dark.
    public BufferedImage picture(Theme theme, int width, int height, Timestamp moment) {
        pulse(moment);
        dress.want(theme);
        layOut(width, height, moment);
        return ScreenPicture.of(root, dress.worn(), width, height);
    }

    /// Gives everything its place in a window of that size at `moment`, without drawing it: hands may touch it then.
    public void layOut(int width, int height, Timestamp moment) {
        pulse(moment);
        ScreenPicture.layOut(root, dress.worn(), width, height);
        pulse(moment);
    }

    /// True while one room and its running session are in sight.
    boolean atBedside() {
        return here.atBedside();
    }

    /// Dims the console for a dark room, or takes that back. Alarms keep their brightness (ux 4.2).
    private void switchNightView() {
        dress.turn();
        pulse(now);
    }

    private boolean mayRebuild() {
        return !parts().holdsDraft();
    }

    private void prefer(Preferences before, Preferences after) {
        if (before.language() != after.language()) {
            parts.speak(after.language());
            pulse(now);
        }
    }

    /// Pulses once a frame from now on, until the returned timer is stopped.
    ///
    /// @param ran is told after each frame
    public AnimationTimer follow(Clock clock, Consumer<Timestamp> ran) {
        UnopenedScreens unopened = new UnopenedScreens();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long frame) {
                Timestamp moment = clock.now();
                pulse(moment);
                ran.accept(moment);
                unopened.pulse(moment, parts());
            }
        };
        timer.start();
        return timer;
    }

    private ShellParts parts() {
        return parts.get();
    }

    WallView wall() {
        return parts().wall();
    }

    SessionScreen session() {
        return parts().session();
    }
}
