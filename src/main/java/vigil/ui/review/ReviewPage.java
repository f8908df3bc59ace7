package vigil.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import vigil.session.Session;
import vigil.session.SessionId;
import vigil.ui.control.Place;
import vigil.ui.control.Words;
import vigil.ui.history.HistoryModel;
import vigil.ui.language.Texts;
import vigil.ui.theme.Theme;

/// The cards of the review screen, laid out for one size: the list of sessions, the alarms of all of them, or one
/// session. Where there is little room the right column becomes tabs (ux 12.5, 14).
///
/// Thread rule: FX thread.
final class ReviewPage extends Pane {
    private static final Texts TEXTS = Texts.of(ReviewPage.class);

    private static final double NARROW = 1500;
    private static final double EDGE = 24;
    private static final double GAP = 16;
    private static final double TOP = 80;

    private final ReviewModel model;
    private final HistoryModel alarmsOfAll;
    private final Pane session = new Pane();
    private final SessionListCard list;
    private final HistoryCard history;
    private final ReviewHeader header;
    private final ReviewChartCard chart;
    private final BesideCard beside;
    private final FiguresCard figures;
    private final AlarmListCard alarms;
    private final CourseCard course;
    private final EventListCard events;
    private final RehearsalCard rehearsal;

    /// How large each card is, px.
    private record Sizes(
            double left, double right, double chart, double course, double below, double figures, double alarms) {
        static Sizes of(double width, double height) {
            double all = height - TOP - 12;
            if (width < NARROW) {
                double right = 436;
                double card = all - TabbedCards.BAR;
                return new Sizes(width - 2 * EDGE - GAP - right, right, all, right, card, card, card);
            }
            double left = width - 2 * EDGE - GAP - 624;
            double below = 256;
            double alarms = all - FiguresCard.HEIGHT - RehearsalCard.HEIGHT - 2 * GAP;
            return new Sizes(left, 624, all - below - GAP, left - GAP - 364, below, FiguresCard.HEIGHT, alarms);
        }
    }

    /// @param rooms the clinic's rooms, to search their alarms
    ReviewPage(
            ReviewModel model,
            HistoryModel alarmsOfAll,
            List<String> rooms,
            double width,
            double height,
            Runnable otherTheme) {
        this.model = model;
        this.alarmsOfAll = alarmsOfAll;
        Place.size(this, width, height);
        boolean narrow = width < NARROW;
        Sizes sizes = Sizes.of(width, height);
        history = Place.at(
                new HistoryCard(
                        alarmsOfAll,
                        width - 2 * EDGE,
                        height - 24,
                        rooms,
                        id -> openFromHistory(model, id),
                        () -> showHistory(false)),
                EDGE,
                12,
                width - 2 * EDGE,
                height - 24);
        list = new SessionListCard(
                width - 2 * EDGE, height - 24, model.searchProperty(), model::open, () -> showHistory(true));
        list.relocate(EDGE, 12);
        header = Place.at(new ReviewHeader(model, narrow, otherTheme), EDGE, 8, width - 2 * EDGE, 64);
        chart = new ReviewChartCard(sizes.left(), sizes.chart(), model.time());
        chart.onBookmark(this::bookmark);
        beside = new BesideCard(sizes.left(), sizes.chart(), model.time(), model::open, model.beside()::close);
        figures = new FiguresCard(sizes.right(), sizes.figures());
        alarms = new AlarmListCard(sizes.right(), sizes.alarms(), a -> chart.jump(a.fromMillis(), true));
        course = new CourseCard(sizes.course(), sizes.below(), model.beside()::open);
        double last = narrow ? sizes.right() : 364;
        events = new EventListCard(last, sizes.below(), e -> chart.jump(e.millis(), false));
        double rehearsed = narrow ? sizes.below() : RehearsalCard.HEIGHT;
        rehearsal = new RehearsalCard(sizes.right(), rehearsed, model.rehearsal());
        chart.relocate(EDGE, TOP);
        beside.relocate(EDGE, TOP);
        Words.visible(beside, false);
        session.getChildren().addAll(header, chart, beside);
        if (narrow) {
            addTabs(sizes, width, height);
        } else {
            addCards(sizes);
        }
        getChildren().addAll(list, session, history);
        Words.visible(history, false);
    }

    private void addTabs(Sizes sizes, double width, double height) {
        TabbedCards tabs = new TabbedCards(
                sizes.right(),
                height - TOP - 12,
                List.of(
                        new TabbedCards.Tab("alarms", TEXTS.say("tab.alarms"), alarms),
                        new TabbedCards.Tab("figures", TEXTS.say("tab.figures"), figures),
                        new TabbedCards.Tab("events", TEXTS.say("tab.events"), events),
                        new TabbedCards.Tab("course", TEXTS.say("tab.course"), course),
                        new TabbedCards.Tab("rehearse", TEXTS.say("tab.rehearse"), rehearsal)));
        tabs.relocate(width - EDGE - sizes.right(), TOP);
        session.getChildren().add(tabs);
    }

    private void addCards(Sizes sizes) {
        double right = EDGE + sizes.left() + GAP;
        double below = TOP + sizes.chart() + GAP;
        figures.relocate(right, TOP);
        alarms.relocate(right, TOP + sizes.figures() + GAP);
        rehearsal.relocate(right, TOP + sizes.figures() + sizes.alarms() + 2 * GAP);
        course.relocate(EDGE, below);
        events.relocate(EDGE + sizes.course() + GAP, below);
        session.getChildren().addAll(figures, alarms, course, events, rehearsal);
    }

    ReviewChartCard chart() {
        return chart;
    }

    SessionListCard list() {
        return list;
    }

    RehearsalCard rehearsal() {
        return rehearsal;
    }

    /// True while one session shows.
    boolean isSessionSeen() {
        return session.isVisible();
    }

    void themed(Theme theme) {
        header.themed(theme);
        chart.repaint();
        course.repaint();
        beside.repaint();
    }

    void show(Optional<ReviewedSession> opened) {
        Words.visible(history, false);
        Words.visible(list, opened.isEmpty());
        Words.visible(session, opened.isPresent());
        opened.ifPresent(r -> {
            header.show(r.session());
            chart.show(r.session());
            figures.show(r.figures());
            alarms.show(r.alarms(), r.responses());
            showBookmarks(r);
        });
    }

    private void bookmark(int millis) {
        model.openedProperty().get().ifPresent(r -> {
            model.bookmarks().toggle(r.session().id(), millis);
            showBookmarks(r);
        });
    }

    /// Bookmarks stand among the events, where a press leads back to them.
    private void showBookmarks(ReviewedSession opened) {
        List<Integer> moments = model.bookmarks().of(opened.session().id());
        chart.flag(moments);
        events.show(opened.eventsWith(moments, model.time()));
    }

    /// Shows another session below the open one, or the open one alone.
    void showBeside(Optional<ReviewedSession> opened, Optional<Session> other) {
        boolean both = opened.isPresent() && other.isPresent();
        Words.visible(beside, both);
        Words.visible(chart, !both);
        opened.ifPresent(r -> beside.show(r.session(), other));
        header.compares(both);
    }

    void showCourse(CourseStrip strip) {
        course.show(strip);
        header.show(strip);
    }

    /// Shows the alarms of all sessions, or the sessions again.
    private void showHistory(boolean wanted) {
        if (wanted) {
            alarmsOfAll.search();
        }
        Words.visible(history, wanted);
        Words.visible(list, !wanted);
    }

    private void openFromHistory(ReviewModel model, SessionId id) {
        showHistory(false);
        model.open(id);
    }
}
