package vigil.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;
import vigil.ui.control.TypedText;
import vigil.ui.discharge.RemsExport;
import vigil.ui.help.HelpScreen;
import vigil.ui.settings.Section;
import vigil.ui.settings.SettingsModel;
import vigil.ui.settings.SettingsScreen;
import vigil.ui.settings.WelcomeScreen;
import vigil.ui.start.StartOffers;
import vigil.ui.wall.WallView;

/// All that the window shows in one language: bars and screens. Another language makes new ones (ADR 0016).
///
/// Thread rule: FX thread.
final class ShellParts {
    private final Desk desk;
    private final SettingsModel model;
    private final Hosted stage = new Hosted();
    private final WallView wall;
    private final Later<SessionScreen> session;
    private final Later<ConsoleScreen> review;
    private final Later<ConsoleScreen> devices;
    private final Later<SettingsScreen> settings;
    private final Later<WelcomeScreen> welcome;
    private final Later<HelpPlace> help;
    private final Pane content = new Pane();
    private final Bars bars;

    /// What the parts are made from, the same in each language.
    record Ground(OtherScreens others, StartOffers offers, RemsExport rems, SettingsModel settings) {}

    /// @param ways where their buttons lead
    ShellParts(Ways ways, Desk desk, Ground from) {
        this.desk = desk;
        model = from.settings();
        wall = new WallView(desk, ways::openRoom, ways::openRoom);
        session = new Later<>(() ->
                new SessionScreen(desk, from.offers(), from.rems(), ways::openRoom, () -> ways.show(Screen.ROOMS)));
        review = new Later<>(from.others().review());
        devices = new Later<>(from.others().technician());
        settings = new Later<>(() -> new SettingsScreen(
                model, new SettingsScreen.Ways(() -> ways.show(Screen.DEVICES), () -> ways.show(Screen.WELCOME))));
        welcome = new Later<>(
                () -> new WelcomeScreen(model, () -> ways.settings(Section.PEOPLE), () -> ways.show(Screen.ROOMS)));
        help = new Later<>(() -> new HelpPlace(desk, new HelpScreen(desk), ways::leaveHelp));
        bars = new Bars(desk, ways, content, stage, wall::narrow);
    }

    /// Bars and screen.
    Pane content() {
        return content;
    }

    Desk desk() {
        return desk;
    }

    SignInPlace signIn() {
        return bars.signIn();
    }

    WallView wall() {
        return wall;
    }

    SessionScreen session() {
        return session.get();
    }

    /// The session's screen, if anybody has opened it yet.
    Optional<SessionScreen> openedSession() {
        return session.ifMade();
    }

    HelpPlace help() {
        return help.get();
    }

    /// Help, if anybody has asked for it yet.
    Optional<HelpPlace> openedHelp() {
        return help.ifMade();
    }

    /// Turns the settings to a section.
    void turnSettings(Section section) {
        model.section().set(section);
    }

    /// Makes one screen that nobody has opened yet, the one that will be wanted first.
    ///
    /// @return true if another one is left
    boolean makeOne() {
        return Stream.of(session, help, review, settings, devices)
                .filter(screen -> screen.ifMade().isEmpty())
                .findFirst()
                .map(Later::get)
                .isPresent();
    }

    void show(Screen screen) {
        stage.show(screen(screen));
    }

    /// Brings the bars up to `moment`.
    void pulseBars(Timestamp moment, Screen current) {
        bars.pulse(moment, current, screen(current), openedSession());
    }

    /// Lays bars and screens out for that canvas.
    void compose(Canvas canvas, Screen current) {
        Composition wanted = canvas.composition();
        Place.at(content, 0, 0, canvas.width(), wanted.height());
        bars.compose(canvas);
        Place.at(stage, 0, Composition.TOP, canvas.width(), wanted.stageHeight());
        stage.compose(wanted, canvas.width());
        show(current);
    }

    ConsoleScreen screen(Screen screen) {
        return switch (screen) {
            case ROOMS -> wall;
            case SESSION -> session.get();
            case REVIEW -> review.get();
            case DEVICES -> devices.get();
            case SETTINGS -> settings.get();
            case HELP -> help.get();
            case WELCOME -> welcome.get();
        };
    }

    /// Drops what somebody typed on any screen and did not send.
    void forgetDrafts() {
        opened().forEach(ConsoleScreen::forgetDrafts);
    }

    /// Goes on where the parts of another language were: the same room and page, the same page of help. What those
    /// followed they let go of.
    ///
    /// @param overRoom whether help shows that was asked from the room
    void goOnFrom(ShellParts before, boolean overRoom) {
        String room = before.openedSession().map(SessionScreen::room).orElse("");
        if (!room.isEmpty()) {
            session().open(room);
            session().takePage(before.session());
        }
        before.openedHelp().ifPresent(place -> {
            help().screen().open(place.screen().topic());
            help().over(overRoom ? room : "");
            place.screen().retire();
        });
        before.opened().forEach(ConsoleScreen::retire);
    }

    /// True if a person typed or began something here that is kept nowhere yet.
    boolean holdsDraft() {
        return opened().anyMatch(screen -> TypedText.isIn(screen.root()) || screen.holdsDraft());
    }

    /// The screens that take something from a person, as far as anybody has opened them.
    private Stream<ConsoleScreen> opened() {
        return Stream.of(session, review, devices, settings).flatMap(screen -> screen.ifMade().stream());
    }
}
