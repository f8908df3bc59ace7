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
import javafx.scene.layout.Pane;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Desk;
import vigil.ui.control.HelpTopic;
import vigil.ui.control.Place;
import vigil.ui.control.Preferences;
import vigil.ui.discharge.RemsExport;
import vigil.ui.face.Pace;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
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
    private final ShellParts.Ground ground;
    private final Pane host = new Pane();
    private final CanvasPane root;
    private final Dress dress;
    private final Announcer announcer = new Announcer();
    private final Doors doors;
    private ShellParts parts;
    private Canvas canvas = Canvas.REFERENCE;
    private Screen current = Screen.ROOMS;
    /// Where help was asked, to go back there.
    private Screen beforeHelp = Screen.ROOMS;
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
        doors = new Doors(desk.attendance());
        dress = new Dress(desk.time().zone());
        SettingsModel settings = new SettingsModel(
                desk, others.settings(), offers.sound(), offers.background(), offers.fx(), this::mayRebuild);
        ground = new ShellParts.Ground(others, offers, rems, settings);
        parts = new ShellParts(this, desk, ground);
        host.getChildren().addAll(parts.content(), announcer);
        root = new CanvasPane(host, this::compose);
        compose(Canvas.REFERENCE);
        watchTouches();
        new Keys(this, desk).attachTo(root);
        desk.help().answerWith(this::help);
        desk.preferences().subscribe((before, after) -> prefer(before, after));
        show(Screen.ROOMS);
        settings.load(this::welcome);
    }

    /// What belongs into the scene.
    public Parent root() {
        return root;
    }

    /// Opens a screen. While the console is locked, or where nobody is signed in, some ask for a PIN first.
    public void show(Screen screen) {
        doors.pass(screen, () -> turn(screen));
    }

    private void turn(Screen screen) {
        if (screen == Screen.HELP && current != Screen.HELP) {
            beforeHelp = current;
            parts.help().over(atBedside() || atOtherPage() ? parts.session().room() : "");
        }
        current = screen;
        parts.show(screen);
        pulse(now);
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
        ground.settings().section().set(section);
    }

    /// Opens a page of help.
    public void help(HelpTopic topic) {
        parts.help().screen().open(topic);
        show(Screen.HELP);
    }

    /// Shows the first page, but never over a room that is monitored.
    private void welcome() {
        if (!isMonitoring()) {
            show(Screen.WELCOME);
        }
    }

    private boolean isMonitoring() {
        return !parts.signIn().monitored().isEmpty();
    }

    /// Whether the window may close at once. Where a room is monitored it may not: then a person of this
    /// clinic is asked first, and `close` is run once they have held the button.
    public boolean mayClose(Runnable close) {
        if (!isMonitoring()) {
            return true;
        }
        desk.attendance().perform(Duty.CLOSE, by -> {
            parts.signIn().askToClose(close);
            pulse(now);
        });
        return false;
    }

    /// Goes back to where help was asked.
    void leaveHelp() {
        if (current == Screen.HELP) {
            show(beforeHelp);
        }
    }

    private void compose(Canvas wanted) {
        canvas = wanted;
        Place.at(parts.content(), 0, 0, wanted.width(), wanted.composition().height());
        parts.compose(wanted, current);
    }

    /// Opens one room: its bedside screen, or the sheet that starts a session in it.
    ///
    /// @throws IllegalArgumentException if there is no such room
    public void openRoom(String room) {
        if (desk.attendance().isLocked() && !parts.session().hasBedside(room)) {
            // There is nothing but a form to be written in.
            desk.attendance().perform(Duty.OBSERVE, by -> openRoom(room));
            return;
        }
        parts.session().open(room);
        show(Screen.SESSION);
    }

    /// Turns to another page of the open room's session.
    void turnTo(SessionPage page) {
        parts.session().turnTo(page);
        pulse(now);
    }

    /// Opens a sheet of the room that is open, as its button does; nothing where no session runs.
    public void openSheet(BedsideSheet sheet) {
        if (atBedside()) {
            parts.session().keys().open(sheet);
        }
    }

    /// The screen that shows.
    public Screen current() {
        return current;
    }

    /// Brings everything that shows up to `moment`.
    public void pulse(Timestamp moment) {
        now = moment;
        dress.pulse(desk.preferences().get().night(), moment);
        parts.desk().flash().tick(moment);
        desk.attendance().pulse(moment, desk.preferences().get().autoLock());
        closeDoors();
        parts.openedSession().ifPresent(SessionScreen::settle);
        dress.put(root, parts.screen(current).ownTheme());
        if (current == Screen.WELCOME && isMonitoring()) {
            show(Screen.ROOMS);
            return;
        }
        parts.screen(current).pulse(moment);
        if (bars.isDue(moment)) {
            pulseBars(moment);
        }
    }

    private void pulseBars(Timestamp moment) {
        announcer.pulse(desk.rooms());
        boolean inSession = current == Screen.SESSION;
        parts.topBar().pulse(moment, current, inSession ? parts.session().room() : "");
        SessionPage page = parts.openedSession().map(SessionScreen::page).orElse(SessionPage.START);
        parts.topBar().offer(inSession ? parts.session().choice() : List.of(), page);
        parts.signIn().pulse(moment, current, page, canvas);
        parts.footer().show(Honesty.before(parts.screen(current).facts(), current, desk, moment));
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

    /// What is not for whoever is here closes, and what a person typed goes with that person.
    private void closeDoors() {
        if (doors.isLeft()) {
            parts.forgetDrafts();
        }
        boolean locked = desk.attendance().isLocked();
        parts.openedSession().ifPresent(session -> session.lock(locked));
        if (!doors.isOpen(current, atBedside())) {
            current = Screen.ROOMS;
            parts.show(Screen.ROOMS);
        }
    }

    /// True while one room and its running session are in sight.
    boolean atBedside() {
        return current == Screen.SESSION && parts.session().isBedside();
    }

    /// True while a page of a running session without the bedside's band is in sight.
    boolean atOtherPage() {
        return current == Screen.SESSION
                && parts.session().isRunning()
                && !parts.session().isBedside();
    }

    /// Dims the console for a dark room, or takes that back. Alarms keep their brightness (ux 4.2).
    void switchNightView() {
        dress.turn();
        pulse(now);
    }

    private boolean mayRebuild() {
        return !parts.holdsDraft();
    }

    private void prefer(Preferences before, Preferences after) {
        if (before.language() != after.language()) {
            speak(after.language());
        }
    }

    /// Builds all that shows anew in another language; the open room, its page and the screen stay.
    private void speak(Language language) {
        Spoken.speak(language);
        ShellParts old = parts;
        String room = old.openedSession().map(SessionScreen::room).orElse("");
        parts = new ShellParts(this, desk.withOwnBeat(), ground);
        host.getChildren().setAll(parts.content(), announcer);
        announcer.translate();
        if (!room.isEmpty()) {
            parts.session().open(room);
            parts.session().takePage(old.session());
        }
        old.openedHelp().ifPresent(help -> {
            parts.help().screen().open(help.screen().topic());
            parts.help().over(current == Screen.HELP && beforeHelp == Screen.SESSION ? room : "");
        });
        old.retire();
        compose(canvas);
        pulse(now);
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
                unopened.pulse(moment, parts);
            }
        };
        timer.start();
        return timer;
    }

    WallView wall() {
        return parts.wall();
    }

    SessionScreen session() {
        return parts.session();
    }
}
