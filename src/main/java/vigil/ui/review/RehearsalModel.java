package vigil.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Rehearses the open session with another released preset, in the background.
///
/// Thread rule: FX thread; the record and the shelf are read by `background`, results come back through `fx`.
final class RehearsalModel {
    private static final Texts TEXTS = Texts.of(RehearsalModel.class);

    private final SessionArchive archive;
    private final PresetShelf shelf;
    private final Executor background;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private @Nullable Session session;
    private String wanted = "";
    private int asked;

    RehearsalModel(SessionArchive archive, PresetShelf shelf, Executor background, Executor fx) {
        this.archive = archive;
        this.shelf = shelf;
        this.background = background;
        this.fx = fx;
    }

    /// What the card shows.
    ///
    /// @param presets those that can be rehearsed
    /// @param chosen the one that is
    /// @param result empty while it is worked out, or if it cannot be
    /// @param reason why there is no result, in a sentence
    record Shown(
            List<AlarmPreset> presets, Optional<AlarmPreset> chosen, Optional<RehearsedReview> result, String reason) {
        static final Shown NOTHING = new Shown(List.of(), Optional.empty(), Optional.empty(), "");

        Shown {
            presets = List.copyOf(presets);
        }
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// A session was opened, or has grown. One that still runs is rehearsed as far as it has come when it is opened,
    /// and anew when a preset is chosen.
    void opened(Session opened) {
        boolean another = session == null || !session.id().equals(opened.id());
        boolean hasEnded = session != null && !session.isEnded() && opened.isEnded();
        session = opened;
        if (another || hasEnded) {
            rehearse(opened);
        }
    }

    /// Rehearses another preset.
    void choose(AlarmPreset preset) {
        wanted = preset.id();
        if (session != null) {
            rehearse(session);
        }
    }

    private void rehearse(Session of) {
        int question = ++asked;
        String id = wanted;
        shown.set(new Shown(shown.get().presets(), shown.get().chosen(), Optional.empty(), TEXTS.say("rehearse.runs")));
        background.execute(() -> {
            Shown answer = answer(of, id);
            fx.execute(() -> {
                if (question == asked) {
                    shown.set(answer);
                }
            });
        });
    }

    private Shown answer(Session of, String id) {
        try {
            List<AlarmPreset> presets = shelf.released();
            String started = of.started().limits().preset();
            AlarmPreset chosen = presets.stream()
                    .filter(p -> id.isEmpty() ? !p.id().equals(started) : p.id().equals(id))
                    .findFirst()
                    .orElse(presets.getFirst());
            String inForce = presets.stream()
                    .filter(p -> p.id().equals(started))
                    .map(AlarmPreset::title)
                    .findFirst()
                    .orElse(started);
            List<SessionEntry> log = archive.entries(of.id());
            Optional<RehearsedReview> result = RehearsedReview.of(log, of, inForce, chosen);
            String reason = result.isPresent() ? "" : TEXTS.say("rehearse.nothing");
            return new Shown(presets, Optional.of(chosen), result, reason);
        } catch (RuntimeException e) {
            return new Shown(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    TEXTS.say("rehearse.cannot", PhraseBook.translate(String.valueOf(e.getMessage()))));
        }
    }
}
