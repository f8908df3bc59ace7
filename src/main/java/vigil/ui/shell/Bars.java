package vigil.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import vigil.metric.Timestamp;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Desk;
import vigil.ui.control.Place;

/// What stands around every screen: the bar on top, the facts below, and the console's own sheets beside.
///
/// Thread rule: FX thread.
final class Bars {
    private final Desk desk;
    private final TopBar top;
    private final Footer footer = new Footer();
    /// Carries the top bar's ground to the edges of an ultra-wide canvas.
    private final Region ground = new Region();
    private final SignInPlace signIn;
    private Canvas canvas = Canvas.REFERENCE;

    /// @param content takes them, and the stage between them
    /// @param stage the screens
    /// @param narrow leaves the wall's tiles that share of its width
    Bars(Desk desk, Ways ways, Pane content, Region stage, DoubleConsumer narrow) {
        this.desk = desk;
        top = new TopBar(desk, ways::show, ways::openRoom, ways::turnTo);
        ground.getStyleClass().add("top-bar");
        content.getChildren().addAll(ground, top, stage, footer);
        signIn = new SignInPlace(desk, content, narrow);
    }

    /// Where the console's own sheets stand.
    SignInPlace signIn() {
        return signIn;
    }

    /// Lays them out for that canvas.
    void compose(Canvas wanted) {
        canvas = wanted;
        Composition composition = wanted.composition();
        double side = (wanted.width() - composition.width()) / 2;
        Place.at(ground, 0, 0, wanted.width(), Composition.TOP);
        Place.at(top, side, 0, composition.width(), Composition.TOP);
        top.compose(composition);
        Place.at(footer, side, composition.height() - Composition.FOOT, composition.width(), Composition.FOOT);
        footer.compose(composition);
    }

    /// Brings them up to `moment`.
    ///
    /// @param shown the screen between them
    /// @param session the session's screen, if anybody has opened it yet
    void pulse(Timestamp moment, Screen current, ConsoleScreen shown, Optional<SessionScreen> session) {
        Optional<SessionScreen> inSight = session.filter(any -> current == Screen.SESSION);
        SessionPage page = session.map(SessionScreen::page).orElse(SessionPage.START);
        top.pulse(moment, current, inSight.map(SessionScreen::room).orElse(""));
        top.offer(inSight.map(SessionScreen::choice).orElse(List.of()), page);
        signIn.pulse(moment, current, page, canvas);
        footer.show(Honesty.before(shown.facts(), current, desk, moment));
    }
}
