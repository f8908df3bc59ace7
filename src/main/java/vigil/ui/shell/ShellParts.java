package vigil.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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
    private final Hosted stage = new Hosted();
    private final TopBar topBar;
    private final Footer footer = new Footer();
    private final WallView wall;
    private final Later<SessionScreen> session;
    private final Later<ConsoleScreen> review;
    private final Later<ConsoleScreen> devices;
    private final Later<SettingsScreen> settings;
    private final Later<WelcomeScreen> welcome;
    private final Later<HelpPlace> help;
    /// Carries the top bar's ground to the edges of an ultra-wide canvas.
    private final Region barGround = new Region();
    private final Pane content = new Pane();
    private final SignInPlace signIn;

    /// What the parts are made from, the same in each language.
    record Ground(OtherScreens others, StartOffers offers, RemsExport rems, SettingsModel settings) {}

    ShellParts(ConsoleShell shell, Desk desk, Ground from) {
        this.desk = desk;
        wall = new WallView(desk, shell::openRoom, shell::openRoom);
        session = new Later<>(() ->
                new SessionScreen(desk, from.offers(), from.rems(), shell::openRoom, () -> shell.show(Screen.ROOMS)));
        review = new Later<>(from.others().review());
        devices = new Later<>(from.others().technician());
        settings = new Later<>(() -> new SettingsScreen(
                from.settings(),
                new SettingsScreen.Ways(() -> shell.show(Screen.DEVICES), () -> shell.show(Screen.WELCOME))));
        welcome = new Later<>(() -> new WelcomeScreen(
                from.settings(),
                () -> {
                    from.settings().section().set(Section.PEOPLE);
                    shell.show(Screen.SETTINGS);
                },
                () -> shell.show(Screen.ROOMS)));
        help = new Later<>(() -> new HelpPlace(desk, new HelpScreen(desk), shell::leaveHelp));
        topBar = new TopBar(desk, shell::show, shell::openRoom, shell::turnTo);
        barGround.getStyleClass().add("top-bar");
        content.getChildren().addAll(barGround, topBar, stage, footer);
        signIn = new SignInPlace(desk, content, stage);
    }

    /// Bars and screen.
    Pane content() {
        return content;
    }

    Desk desk() {
        return desk;
    }

    TopBar topBar() {
        return topBar;
    }

    Footer footer() {
        return footer;
    }

    SignInPlace signIn() {
        return signIn;
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

    /// Lays bars and screens out for that canvas.
    void compose(Canvas canvas, Screen current) {
        Composition wanted = canvas.composition();
        double side = (canvas.width() - wanted.width()) / 2;
        Place.at(barGround, 0, 0, canvas.width(), Composition.TOP);
        Place.at(topBar, side, 0, wanted.width(), Composition.TOP);
        topBar.compose(wanted);
        Place.at(stage, 0, Composition.TOP, canvas.width(), wanted.stageHeight());
        Place.at(footer, side, wanted.height() - Composition.FOOT, wanted.width(), Composition.FOOT);
        footer.compose(wanted);
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
        Stream.of(session, review, devices, settings)
                .flatMap(screen -> screen.ifMade().stream())
                .forEach(ConsoleScreen::forgetDrafts);
    }

    /// Another language made new parts: what these followed they let go of.
    void retire() {
        Stream.of(session, review, devices, settings)
                .flatMap(screen -> screen.ifMade().stream())
                .forEach(ConsoleScreen::retire);
        help.ifMade().ifPresent(place -> place.screen().retire());
    }

    /// True if a person typed or began something here that is kept nowhere yet.
    boolean holdsDraft() {
        return Stream.of(session, review, devices, settings)
                .flatMap(screen -> screen.ifMade().stream())
                .anyMatch(screen -> TypedText.isIn(screen.root()) || screen.holdsDraft());
    }
}
