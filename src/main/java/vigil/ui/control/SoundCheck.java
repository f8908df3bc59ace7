package vigil.ui.control;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// Whether the test of the alarm sound was played, and whether a person heard it. It holds no node.
///
/// No answer is set beforehand (ux 16.12). Without a heard test a session may start; the start says so, and so does the
/// record.
///
/// Thread rule: FX thread.
public final class SoundCheck {
    private static final Texts TEXTS = Texts.of(SoundCheck.class);

    /// How far it has come.
    public enum State {
        NOT_TESTED,
        PLAYED,
        SILENT,
        HEARD,
        NOT_HEARD
    }

    private State state = State.NOT_TESTED;
    private @Nullable Timestamp at;
    private String trouble = "";

    /// Forgets everything.
    public void clear() {
        state = State.NOT_TESTED;
        at = null;
        trouble = "";
    }

    /// @param problem why it could not be heard; empty if it was played
    public void played(Optional<String> problem, Timestamp now) {
        state = problem.isPresent() ? State.SILENT : State.PLAYED;
        trouble = problem.orElse("");
        at = now;
    }

    /// A person said whether they heard it.
    public void answer(boolean heard, Timestamp now) {
        state = heard ? State.HEARD : State.NOT_HEARD;
        at = now;
    }

    /// How far it has come.
    public State state() {
        return state;
    }

    /// When it was played or answered.
    public Optional<Timestamp> at() {
        return Optional.ofNullable(at);
    }

    /// Why it could not be played; empty if it could.
    public String trouble() {
        return PhraseBook.translate(trouble);
    }

    /// The answer to record; empty if nobody was asked or nobody answered.
    public Optional<Boolean> heard() {
        return switch (state) {
            case HEARD -> Optional.of(true);
            case NOT_HEARD -> Optional.of(false);
            case NOT_TESTED, PLAYED, SILENT -> Optional.empty();
        };
    }

    /// What the start has to say of it; empty if it was heard.
    public String warning() {
        return switch (state) {
            case HEARD -> "";
            case NOT_HEARD -> TEXTS.say("sound.notHeard");
            case NOT_TESTED, PLAYED, SILENT -> TEXTS.say("sound.notTested");
        };
    }
}
