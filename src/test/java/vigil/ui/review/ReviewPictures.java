package vigil.ui.review;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmPriority;
import vigil.alarm.PresetShelf;
import vigil.metric.Timestamp;
import vigil.session.LoggedAlarm;
import vigil.session.SessionId;
import vigil.session.course.Course;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.PictureFrame;
import vigil.ui.chart.SessionStory;
import vigil.ui.chart.Stories;
import vigil.ui.control.Composition;
import vigil.ui.control.Preferences;
import vigil.ui.face.TimeText;
import vigil.ui.history.HistoryModel;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.theme.Theme;

/// Draws the review screen for looking at: run it and open `target/pictures`. Arguments, all of them optional:
/// `compact`, `larger`, a language.
public final class ReviewPictures {
    private ReviewPictures() {}

    private static Composition composition = Composition.FULL;
    private static int textStep;
    private static String wanted = "";

    public static void main(String[] args) {
        PictureFrame.start();
        for (String arg : args) {
            switch (arg) {
                case "compact" -> composition = Composition.COMPACT;
                case "larger" -> textStep = 1;
                default ->
                    PictureFrame.onFx(() -> {
                        Spoken.speak(Language.valueOf(arg));
                        return 0;
                    });
            }
        }
        picture("review-dark", Stories.review(), Theme.DARK, 44.93, true);
        picture("review-light", Stories.review(), Theme.LIGHT, 44.93, true);
        picture("review-running", Stories.bedsideHigh(), Theme.DARK, 30, false);
        picture("review-empty", Stories.empty(), Theme.LIGHT, -1, false);
        picture("review-8h", Stories.eightHours(), Theme.LIGHT, -1, false);
        picture("review-crowded", Stories.crowded().end(55), Theme.DARK, 20, false);
        picture("review-list", null, Theme.DARK, -1, false);
        if (composition == Composition.COMPACT || textStep > 0) {
            for (String tab : List.of("figures", "events", "course", "rehearse")) {
                wanted = "tab-" + tab;
                picture("review-" + tab, Stories.review(), Theme.DARK, 44.93, true);
            }
        }
        wanted = "measure";
        picture("review-measure", Stories.review(), Theme.DARK, 44.93, true);
        wanted = "review-compare";
        picture("review-beside", Stories.review(), Theme.LIGHT, 44.93, true);
        wanted = "export-pdf";
        picture("review-export", Stories.review(), Theme.DARK, 44.93, true);
        wanted = "";
        history();
        System.exit(0);
    }

    private static void compose(ReviewScreen screen) {
        screen.compose(composition);
        Preferences d = Preferences.DEFAULT;
        screen.follow(new SimpleObjectProperty<>(
                new Preferences(d.language(), d.night(), d.reducedMotion(), textStep, d.autoLock())));
    }

    /// As many alarms as a clinic has in months.
    private static void history() {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    ShelfArchive archive = new ShelfArchive();
                    SessionId id = archive.put(Stories.review().entries());
                    List<LoggedAlarm> alarms = IntStream.range(0, 12_000)
                            .mapToObj(n -> alarm(id, n))
                            .toList();
                    TimeText time = new TimeText(ZoneOffset.UTC);
                    ReviewModel model = new ReviewModel(
                            archive,
                            PresetShelf.shipped(),
                            reference -> Course.UNKNOWN,
                            (s, f, n) -> CompletableFuture.completedFuture("Saved."),
                            time,
                            Runnable::run,
                            Runnable::run);
                    ReviewScreen screen = new ReviewScreen(
                            model,
                            new HistoryModel(
                                    q -> alarms.stream().filter(q::fits).toList(), time, Runnable::run, Runnable::run),
                            List.of("Room 1", "Infusion room south 12"));
                    PictureFrame.of(
                            screen.root(), Theme.LIGHT, (int) composition.width(), (int) composition.stageHeight());
                    compose(screen);
                    ((Button) screen.root().lookup("#all-alarms")).fire();
                    screen.root().applyCss();
                    screen.root().layout();
                    return screen.root().getScene().snapshot(null);
                }),
                "review-history");
    }

    private static LoggedAlarm alarm(SessionId session, int number) {
        AlarmCondition[] conditions = AlarmCondition.values();
        AlarmCondition condition = conditions[number % conditions.length];
        Timestamp began = new Timestamp(0, 1_795_529_262_000L - number * 1_111_000L);
        boolean answered = number % 3 != 0;
        return new LoggedAlarm(
                session,
                number % 4 == 0 ? "Infusion room south 12" : "Room 1",
                number,
                began,
                number == 0 ? Optional.empty() : Optional.of(began.plus(Duration.ofSeconds(20 + number % 900))),
                condition.kind() == AlarmKind.TECHNICAL && number % 2 == 0
                        ? new AlarmId(condition, "Masimo oximeter")
                        : AlarmId.of(condition),
                AlarmPriority.values()[number % 3],
                "second above 180/110 within 20 min, first 186/112 at 14:02:36",
                number % 2 == 0 ? "" : "R. Okafor, registered nurse",
                answered ? Optional.of(began.plus(Duration.ofSeconds(9))) : Optional.empty(),
                "standard",
                2,
                true);
    }

    private static void picture(
            String name,
            @org.jspecify.annotations.Nullable SessionStory story,
            Theme theme,
            double minute,
            boolean window) {
        PictureFrame.keep(
                PictureFrame.onFx(() -> {
                    ShelfArchive archive = new ShelfArchive();
                    ShelfCourse.put(archive);
                    SessionId id = archive.put((story == null ? Stories.review() : story).entries());
                    ReviewModel model = new ReviewModel(
                            archive,
                            PresetShelf.shipped(),
                            reference -> ShelfCourse.of(archive, reference),
                            (s, f, n) -> CompletableFuture.completedFuture("Saved."),
                            new TimeText(ZoneOffset.UTC),
                            Runnable::run,
                            Runnable::run);
                    ReviewScreen screen = new ReviewScreen(
                            model,
                            new HistoryModel(q -> List.of(), model.time(), Runnable::run, Runnable::run),
                            List.of());
                    model.refresh();
                    PictureFrame.of(screen.root(), theme, (int) composition.width(), (int) composition.stageHeight());
                    compose(screen);
                    if (story != null) {
                        model.open(id);
                        screen.themeProperty().set(theme);
                        if (minute >= 0) {
                            screen.chart().jump((int) (minute * 60_000), false);
                        }
                        if (window) {
                            screen.chart().setChartWindow(new ChartWindow.Between(24 * 60_000, 72 * 60_000));
                        }
                    }
                    if (screen.root().lookup("#" + wanted) instanceof Button button) {
                        button.fire();
                    }
                    if (wanted.equals("measure")) {
                        screen.chart().step(Duration.ofMinutes(-14));
                    }
                    screen.root().applyCss();
                    screen.root().layout();
                    return screen.root().getScene().snapshot(null);
                }),
                name);
    }
}
