package vigil.ui.shell;

import java.awt.image.BufferedImage;
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
import javafx.scene.layout.Region;
import vigil.metric.Clock;
import vigil.metric.Timestamp;
import vigil.staff.Duty;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.discharge.RemsExport;
import vigil.ui.start.StartOffers;
import vigil.ui.theme.Theme;
import vigil.ui.wall.WallView;

/// The whole console: one window's content, from the rooms' snapshots to the screen and back as commands.
///
/// Live, [#follow] pulls the newest snapshots once a frame. For a picture or a test, call [#pulse] by hand.
///
/// Thread rule: FX thread.
public final class ConsoleShell {
    private final Desk desk;
    private final OtherScreens others;
    private final CanvasPane root;
    private final Hosted stage = new Hosted();
    private final TopBar topBar;
    private final Footer footer = new Footer();
    /// Carries the top bar's ground to the edges of an ultra-wide canvas.
    private final Region ground = new Region();
    private final WallView wall;
    private final SessionScreen session;
    private final SignInPlace signIn;
    private Screen current = Screen.ROOMS;
    private Canvas canvas = Canvas.REFERENCE;
    /// Dark, or night where the room is dimmed. A live patient is never shown in light (ux 4.4).
    private Theme look = Theme.DARK;
    private Theme worn = Theme.DARK;
    private boolean helping;
    private Timestamp now = new Timestamp(0, 0);

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
        this.others = others;
        wall = new WallView(desk, this::openRoom, this::openRoom);
        session = new SessionScreen(desk, offers, rems, this::openRoom, () -> show(Screen.ROOMS));
        topBar = new TopBar(desk, this::show, this::openRoom, this::turnTo);
        ground.getStyleClass().add("top-bar");
        Pane content = new Pane(ground, topBar, stage, footer);
        signIn = new SignInPlace(desk.attendance(), content, stage);
        root = new CanvasPane(content, this::compose);
        compose(Canvas.REFERENCE);
        watchTouches();
        new Keys(this, desk).attachTo(root);
        show(Screen.ROOMS);
    }

    /// What belongs into the scene.
    public Parent root() {
        return root;
    }

    /// Opens a screen. While the console is locked, or where nobody is signed in, the review asks for a PIN first.
    public void show(Screen screen) {
        switch (screen) {
            case ROOMS, SESSION -> turn(screen);
            case REVIEW -> desk.attendance().perform(Duty.READ, by -> turn(screen));
            case DEVICES -> desk.attendance().perform(Duty.OBSERVE, by -> turn(screen));
        }
    }

    private void turn(Screen screen) {
        current = screen;
        stage.show(content(screen));
        pulse(now);
    }

    /// Whoever touches the console is there: it does not lock itself.
    private void watchTouches() {
        for (EventType<? extends InputEvent> type :
                List.of(MouseEvent.MOUSE_PRESSED, TouchEvent.TOUCH_PRESSED, KeyEvent.KEY_PRESSED, ScrollEvent.SCROLL)) {
            root.addEventFilter(type, e -> desk.attendance().touch());
        }
    }

    private void compose(Canvas wide) {
        canvas = wide;
        Composition wanted = canvas.composition();
        double side = (canvas.width() - wanted.width()) / 2;
        Place.at(ground, 0, 0, canvas.width(), Composition.TOP);
        Place.at(topBar, 0, 0, Composition.FULL.width(), Composition.TOP);
        topBar.setScaleX(wanted.width() / Composition.FULL.width());
        topBar.setTranslateX((wanted.width() - Composition.FULL.width()) / 2 + side);
        Place.at(stage, 0, Composition.TOP, canvas.width(), wanted.stageHeight());
        Place.at(footer, side, wanted.height() - Composition.FOOT, wanted.width(), Composition.FOOT);
        stage.compose(wanted, canvas.width());
        stage.show(content(current));
    }

    /// Opens one room: its bedside screen, or the sheet that starts a session in it.
    ///
    /// @throws IllegalArgumentException if there is no such room
    public void openRoom(String room) {
        if (desk.attendance().isLocked() && !session.hasBedside(room)) {
            // There is nothing but a form to be written in.
            desk.attendance().perform(Duty.OBSERVE, by -> openRoom(room));
            return;
        }
        session.open(room);
        show(Screen.SESSION);
    }

    /// Turns to another page of the open room's session.
    void turnTo(SessionPage page) {
        session.turnTo(page);
        pulse(now);
    }

    /// Opens a sheet of the room that is open, as its button does; nothing where no session runs.
    public void openSheet(BedsideSheet sheet) {
        if (atBedside()) {
            session.keys().open(sheet);
        }
    }

    /// The screen that shows.
    public Screen current() {
        return current;
    }

    /// Brings everything that shows up to `moment`.
    public void pulse(Timestamp moment) {
        now = moment;
        desk.flash().tick(moment);
        desk.attendance().pulse(moment, desk.preferences().get().autoLock());
        hideWhatIsLocked();
        session.settle();
        dress();
        topBar.pulse(moment, current, current == Screen.SESSION ? session.room() : "");
        topBar.offer(current == Screen.SESSION ? session.choice() : List.of(), session);
        ConsoleScreen screen = content(current);
        screen.pulse(moment);
        signIn.pulse(moment, current, session.page(), canvas);
        footer.show(helping ? KeyHelp.of(current, atBedside(), atOtherPage()) : screen.facts());
    }

    /// Draws everything as it stands at `moment` in a scene of its own; see [ScreenPicture]. In `LIGHT` only a screen
    /// that chose it shows itself, the others stay dark.
    public BufferedImage picture(Theme theme, int width, int height, Timestamp moment) {
        look = theme == Theme.LIGHT ? Theme.DARK : theme;
        pulse(moment);
        ScreenPicture.layOut(root, worn, width, height);
        pulse(moment);
        return ScreenPicture.of(root, worn, width, height);
    }

    /// A locked console shows the rooms and the bedside, and nothing else of a patient.
    // Control: H31
    private void hideWhatIsLocked() {
        boolean locked = desk.attendance().isLocked();
        session.lock(locked);
        boolean shows = current == Screen.ROOMS || (current == Screen.SESSION && session.isBedside());
        if (locked && !shows) {
            current = Screen.ROOMS;
            stage.show(wall);
        }
    }

    /// Names the keys that work here in the footer, or takes them away.
    void switchHelp() {
        helping = !helping;
        pulse(now);
    }

    /// True while one room and its running session are in sight.
    boolean atBedside() {
        return current == Screen.SESSION && session.isBedside();
    }

    /// True while a page of a running session without the bedside's band is in sight.
    boolean atOtherPage() {
        return current == Screen.SESSION && session.isRunning() && !session.isBedside();
    }

    /// Dims the console for a dark room, or takes that back. Alarms keep their brightness (ux 4.2).
    void switchNightView() {
        look = look == Theme.NIGHT ? Theme.DARK : Theme.NIGHT;
        pulse(now);
    }

    /// Bars and screen wear one theme: the screen's own if it has one.
    private void dress() {
        Theme wanted = content(current).ownTheme().orElse(look);
        if (wanted != worn) {
            worn = wanted;
            wanted.applyTo(root);
        }
    }

    /// Pulses once a frame from now on, until the returned timer is stopped.
    ///
    /// @param ran is told after each frame
    public AnimationTimer follow(Clock clock, Consumer<Timestamp> ran) {
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long frame) {
                pulse(clock.now());
                ran.accept(clock.now());
            }
        };
        timer.start();
        return timer;
    }

    WallView wall() {
        return wall;
    }

    SessionScreen session() {
        return session;
    }

    private ConsoleScreen content(Screen screen) {
        return switch (screen) {
            case ROOMS -> wall;
            case SESSION -> session;
            case REVIEW -> others.review();
            case DEVICES -> others.technician();
        };
    }
}
