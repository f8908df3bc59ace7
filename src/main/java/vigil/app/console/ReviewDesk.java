package vigil.app.console;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.control.Preferences;
import vigil.ui.history.HistoryModel;
import vigil.ui.review.ReviewModel;
import vigil.ui.review.ReviewScreen;

/// Makes the review anew for each language, with the session that was open before.
///
/// Thread rule: FX thread.
final class ReviewDesk implements Supplier<ConsoleScreen> {
    private final Supplier<ReviewModel> reviews;
    private final Supplier<HistoryModel> histories;
    private final List<String> rooms;
    private final ObservableValue<Preferences> preferences;
    private @Nullable ReviewModel model;
    private @Nullable ReviewScreen screen;

    ReviewDesk(
            Supplier<ReviewModel> reviews,
            Supplier<HistoryModel> histories,
            List<String> rooms,
            ObservableValue<Preferences> preferences) {
        this.reviews = reviews;
        this.histories = histories;
        this.rooms = rooms;
        this.preferences = preferences;
    }

    @Override
    public ConsoleScreen get() {
        ReviewModel before = model;
        ReviewModel now = reviews.get();
        ReviewScreen made = new ReviewScreen(now, histories.get(), rooms);
        made.follow(preferences);
        if (before != null) {
            before.openedProperty()
                    .get()
                    .ifPresent(open -> made.open(open.session().id()));
        }
        model = now;
        screen = made;
        return made;
    }

    /// The one that was made last; empty while nobody has opened the review.
    Optional<ReviewScreen> screen() {
        return Optional.ofNullable(screen);
    }
}
