package vigil.ui.review;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vigil.session.SessionId;
import vigil.ui.chart.ChartWindow;
import vigil.ui.chart.PictureFrame;
import vigil.ui.chart.SessionStory;
import vigil.ui.chart.Stories;
import vigil.ui.face.TimeText;
import vigil.ui.history.HistoryModel;
import vigil.ui.theme.Theme;

/// Draws the review screen for looking at: run it and open `target/pictures`.
public final class ReviewPictures {
    private ReviewPictures() {}

    public static void main(String[] args) {
        PictureFrame.start();
        picture("review-dark", Stories.review(), Theme.DARK, 44.93, true);
        picture("review-light", Stories.review(), Theme.LIGHT, 44.93, true);
        picture("review-running", Stories.bedsideHigh(), Theme.DARK, 30, false);
        picture("review-empty", Stories.empty(), Theme.LIGHT, -1, false);
        picture("review-8h", Stories.eightHours(), Theme.LIGHT, -1, false);
        picture("review-crowded", Stories.crowded().end(55), Theme.DARK, 20, false);
        picture("review-list", null, Theme.DARK, -1, false);
        System.exit(0);
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
                    SessionId id = archive.put((story == null ? Stories.review() : story).entries());
                    ReviewModel model = new ReviewModel(
                            archive,
                            (s, f) -> CompletableFuture.completedFuture("Saved."),
                            new TimeText(ZoneOffset.UTC),
                            Runnable::run,
                            Runnable::run);
                    ReviewScreen screen = new ReviewScreen(
                            model,
                            new HistoryModel(q -> List.of(), model.time(), Runnable::run, Runnable::run),
                            List.of());
                    model.refresh();
                    PictureFrame.of(screen.root(), theme, 1920, 984);
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
                    screen.root().applyCss();
                    screen.root().layout();
                    return screen.root().getScene().snapshot(null);
                }),
                name);
    }
}
