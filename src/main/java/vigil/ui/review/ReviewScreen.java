package vigil.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.SessionId;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.control.Place;
import vigil.ui.control.Rows;
import vigil.ui.control.Words;
import vigil.ui.history.HistoryModel;
import vigil.ui.language.Texts;
import vigil.ui.theme.Theme;

/// The review screen: the list of recorded sessions, or one of them (ux, section 12.5).
///
/// Light is its own theme to choose: a live patient is never shown in it, so it goes back to dark where a session runs.
/// Thread rule: FX thread.
public final class ReviewScreen implements ConsoleScreen {
    private static final Texts TEXTS = Texts.of(ReviewScreen.class);

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 984;
    private static final double LEFT = 1232;
    private static final double RIGHT = 624;
    private static final double TOP = 80;
    private static final double CARDS = HEIGHT - TOP - 12;
    private static final double CHART = 620;
    private static final double COURSE = 852;
    private static final double ALARMS = 282;

    private final ReviewModel model;
    private final Pane root = new Pane();
    private final Pane page = new Pane();
    private final SessionListCard list;
    private final HistoryCard history;
    private final HistoryModel alarmsOfAll;
    private final ReviewHeader header;
    private final ReviewChartCard chart;
    private final FiguresCard figures = new FiguresCard(RIGHT);
    private final AlarmListCard alarms;
    private final CourseCard course;
    private final EventListCard events;
    private final RehearsalCard rehearsal;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
    private @Nullable SessionId shown;

    /// The screen of a model; it shows the list first.
    ///
    /// @param alarmsOfAll the alarms of all recorded sessions
    /// @param rooms the clinic's rooms, to search their alarms
    public ReviewScreen(ReviewModel model, HistoryModel alarmsOfAll, List<String> rooms) {
        this.model = model;
        this.alarmsOfAll = alarmsOfAll;
        history = new HistoryCard(
                alarmsOfAll, WIDTH - 48, HEIGHT - 24, rooms, this::openFromHistory, () -> showHistory(false));
        header = new ReviewHeader(model, this::otherTheme);
        chart = new ReviewChartCard(LEFT, CHART, model.time());
        alarms = new AlarmListCard(RIGHT, ALARMS, a -> chart.jump(a.fromMillis(), true));
        course = new CourseCard(COURSE, CARDS - CHART - 16, model::open);
        events = new EventListCard(LEFT - COURSE - 16, CARDS - CHART - 16, e -> chart.jump(e.millis(), false));
        rehearsal = new RehearsalCard(RIGHT, model.rehearsal());
        list = new SessionListCard(
                WIDTH - 48, HEIGHT - 24, model.searchProperty(), model::open, () -> showHistory(true));
        Place.at(header, 24, 12, WIDTH - 48, 56);
        chart.relocate(24, TOP);
        figures.relocate(24 + LEFT + 16, TOP);
        alarms.relocate(24 + LEFT + 16, TOP + FiguresCard.HEIGHT + 16);
        course.relocate(24, TOP + CHART + 16);
        events.relocate(24 + COURSE + 16, TOP + CHART + 16);
        rehearsal.relocate(24 + LEFT + 16, TOP + FiguresCard.HEIGHT + ALARMS + 32);
        list.relocate(24, 12);
        history.relocate(24, 12);
        page.getChildren().addAll(header, chart, figures, alarms, course, events, rehearsal);
        root.getChildren().addAll(list, page, history);
        Words.visible(history, false);
        root.getStyleClass().add("review-screen");
        root.getStylesheets().add(Rows.styleSheet());
        root.getStylesheets()
                .add(Objects.requireNonNull(ReviewScreen.class.getResource("review.css"))
                        .toExternalForm());
        Place.size(root, WIDTH, HEIGHT);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.sessionsProperty().subscribe(lines -> list.show(lines, model.hasSessions()));
        model.openedProperty().subscribe(this::show);
        model.course().strip().subscribe(course::show);
        theme.subscribe(t -> {
            t.applyTo(root);
            header.themed(t);
            chart.repaint();
            course.repaint();
        });
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
        return chart;
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

    /// Shows the alarms of all sessions, or the sessions again.
    private void showHistory(boolean wanted) {
        if (wanted) {
            alarmsOfAll.search();
        }
        Words.visible(history, wanted);
        Words.visible(list, !wanted);
    }

    private void openFromHistory(SessionId session) {
        showHistory(false);
        model.open(session);
    }

    private void show(Optional<ReviewedSession> opened) {
        Words.visible(history, false);
        Words.visible(list, opened.isEmpty());
        Words.visible(page, opened.isPresent());
        opened.ifPresent(r -> {
            boolean another = !r.session().id().equals(shown);
            shown = r.session().id();
            if (another && !r.session().isEnded()) {
                theme.set(Theme.DARK);
            }
            header.show(r.session());
            chart.show(r.session());
            figures.show(r.figures());
            alarms.show(r.alarms(), r.responses());
            events.show(r.events());
        });
    }

    private void otherTheme() {
        boolean live =
                model.openedProperty().get().filter(r -> !r.session().isEnded()).isPresent();
        theme.set(theme.get() == Theme.LIGHT || live ? Theme.DARK : Theme.LIGHT);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || !page.isVisible()) {
            return;
        }
        Duration step = event.isShiftDown() ? Duration.ofMinutes(1) : Duration.ofSeconds(1);
        boolean known = true;
        switch (event.getCode()) {
            case LEFT -> chart.step(step.negated());
            case RIGHT -> chart.step(step);
            case PLUS, ADD, EQUALS -> chart.zoom(0.5);
            case MINUS, SUBTRACT -> chart.zoom(2);
            case DIGIT0, NUMPAD0 -> chart.whole();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }
}
