package vigil.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.SessionId;
import vigil.ui.control.Composition;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Preferences;
import vigil.ui.control.Rows;
import vigil.ui.history.HistoryModel;
import vigil.ui.language.Texts;
import vigil.ui.theme.Theme;

/// The review screen: the list of recorded sessions, or one of them (ux, section 12.5).
///
/// Light is its own theme to choose: a live patient is never shown in it, so it goes back to dark where a session runs.
/// Thread rule: FX thread.
public final class ReviewScreen implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(ReviewScreen.class);

    /// What one step of text size makes larger (ux 13).
    private static final double STEP = 1.15;

    private final ReviewModel model;
    private final HistoryModel alarmsOfAll;
    private final List<String> rooms;
    private final Pane root = new Pane();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
    private Composition composition = Composition.FULL;
    private Subscription followed = Subscription.EMPTY;
    private int textStep;
    private ReviewPage page;
    private @Nullable SessionId shown;

    /// The screen of a model; it shows the list first.
    ///
    /// @param alarmsOfAll the alarms of all recorded sessions
    /// @param rooms the clinic's rooms, to search their alarms
    public ReviewScreen(ReviewModel model, HistoryModel alarmsOfAll, List<String> rooms) {
        this.model = model;
        this.alarmsOfAll = alarmsOfAll;
        this.rooms = rooms;
        root.getStyleClass().add("review-screen");
        root.getStylesheets().add(Rows.styleSheet());
        root.getStylesheets()
                .add(Objects.requireNonNull(ReviewScreen.class.getResource("review.css"))
                        .toExternalForm());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        page = newPage();
        root.getChildren().setAll(page);
        model.sessionsProperty().subscribe(lines -> page.list().show(lines, model.hasSessions()));
        model.openedProperty().subscribe(this::show);
        model.course().strip().subscribe(strip -> page.showCourse(strip));
        model.beside()
                .session()
                .subscribe(other -> page.showBeside(model.openedProperty().get(), other));
        model.rehearsal().shownProperty().subscribe(r -> page.rehearsal().show(r));
        theme.subscribe(t -> {
            t.applyTo(root);
            page.themed(t);
        });
    }

    /// A page for this canvas; with larger letters there is room for fewer of them.
    private ReviewPage newPage() {
        double factor = textStep > 0 ? STEP : 1;
        scale.setX(factor);
        scale.setY(factor);
        ReviewPage made = new ReviewPage(
                model,
                alarmsOfAll,
                rooms,
                Math.floor(composition.width() / factor),
                Math.floor(composition.stageHeight() / factor),
                this::otherTheme);
        made.getTransforms().add(scale);
        return made;
    }

    private void layOutAnew() {
        page = newPage();
        root.getChildren().setAll(page);
        page.list().show(model.sessionsProperty().get(), model.hasSessions());
        page.show(model.openedProperty().get());
        page.showCourse(model.course().strip().get());
        page.showBeside(model.openedProperty().get(), model.beside().session().get());
        page.rehearsal().show(model.rehearsal().shownProperty().get());
        page.themed(theme.get());
    }

    @Override
    public boolean compose(Composition wanted) {
        if (wanted != composition) {
            composition = wanted;
            layOutAnew();
        }
        return true;
    }

    /// Writes larger or smaller from now on, as the clinic chose.
    public void follow(ObservableValue<Preferences> preferences) {
        followed = preferences.subscribe(p -> {
            if (p.textStep() != textStep) {
                textStep = p.textStep();
                layOutAnew();
            }
        });
    }

    @Override
    public void retire() {
        followed.unsubscribe();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void pulse(Timestamp now) {
        model.pulse(now);
    }

    /// The theme it shows itself in, for a shell that wants to follow.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    @Override
    public Optional<Theme> ownTheme() {
        return Optional.of(theme.get());
    }

    /// Opens a session, as a click in the list does.
    public void open(SessionId id) {
        model.open(id);
    }

    /// The chart's window and cursor at a moment, for pictures.
    ReviewChartCard chart() {
        return page.chart();
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        model.openedProperty().get().ifPresent(r -> {
            facts.add(new Fact(Icon.DISK, TEXTS.say("fact.entries", r.session().entries())));
            facts.add(new Fact(
                    Icon.CLIPBOARD, TEXTS.say("fact.session", r.session().id())));
        });
        String notice = model.noticeProperty().get();
        if (!notice.isEmpty()) {
            facts.add(new Fact(Icon.INFO, notice));
        }
        return facts;
    }

    private void show(Optional<ReviewedSession> opened) {
        opened.ifPresent(r -> {
            boolean another = !r.session().id().equals(shown);
            shown = r.session().id();
            if (another && !r.session().isEnded()) {
                theme.set(Theme.DARK);
            }
        });
        page.show(opened);
    }

    private void otherTheme() {
        boolean live =
                model.openedProperty().get().filter(r -> !r.session().isEnded()).isPresent();
        theme.set(theme.get() == Theme.LIGHT || live ? Theme.DARK : Theme.LIGHT);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || !page.isSessionSeen()) {
            return;
        }
        ReviewChartCard chart = page.chart();
        Duration step = event.isShiftDown() ? Duration.ofMinutes(1) : Duration.ofSeconds(1);
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> chart.step(step.negated());
            case RIGHT -> chart.step(step);
            case PLUS, ADD, EQUALS -> chart.zoom(0.5);
            case MINUS, SUBTRACT -> chart.zoom(2);
            case DIGIT0, NUMPAD0 -> chart.whole();
            case M -> chart.measure();
            case B -> chart.bookmark();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
