package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.monitor.MonitorCommand;
import vigil.session.Correctable;
import vigil.session.SessionEvent;

/// What a person says about an entry that was wrong: what it should have said, when it happened, and why it is
/// corrected. The entry itself stays.
///
/// Thread rule: FX thread. It holds no node.
final class CorrectionDraft {
    /// As long as the reason of every override (clinical facts, 9.5).
    private static final int LEAST_REASON = 5;

    private @Nullable Correctable of;
    private String text = "";
    private Timestamp at = new Timestamp(0, 0);
    private String reason = "";

    /// What was typed about entries that are not in hand now, and not asked for yet.
    private final Map<Long, Typed> kept = new HashMap<>();

    private record Typed(String text, Timestamp at, String reason) {}

    /// Takes an entry in hand: as it stands, or as it was left.
    void begin(Correctable entry) {
        keep();
        Typed typed = kept.remove(entry.entry());
        of = entry;
        if (typed != null) {
            text = typed.text();
            at = typed.at();
            reason = typed.reason();
            return;
        }
        text = CorrectionText.of(entry.event()).orElse("");
        at = entry.at();
        reason = "";
    }

    private void keep() {
        Correctable entry = of;
        if (entry != null && isTyped()) {
            kept.put(entry.entry(), new Typed(text, at, reason));
        }
    }

    /// True if something was typed, of the entry in hand or of another, that is not asked for yet.
    boolean isBegun() {
        return isTyped() || !kept.isEmpty();
    }

    /// True if something was typed that is not asked for yet.
    boolean isTyped() {
        Correctable entry = of;
        return entry != null && (isTextChanged(entry) || !at.equals(entry.at()) || !reason.isEmpty());
    }

    /// Holds nothing any more: it was asked for.
    void drop() {
        of = null;
    }

    String reason() {
        return reason;
    }

    Optional<Correctable> entry() {
        return Optional.ofNullable(of);
    }

    String text() {
        return text;
    }

    Timestamp at() {
        return at;
    }

    void text(String words) {
        text = words;
    }

    void reason(String words) {
        reason = words.strip();
    }

    /// Moves the time; never past `now`.
    void shift(Duration by, Timestamp now) {
        Timestamp moved = at.plus(by);
        at = now.isBefore(moved) ? now : moved;
    }

    /// What keeps it from being corrected, in words; empty if nothing does.
    String problem() {
        Correctable entry = of;
        if (entry == null) {
            return say("corrections.choose");
        }
        if (isTextChanged(entry) && replacement(entry).isEmpty()) {
            return say("corrections.unfit", text.strip(), CorrectionText.name(entry.event()));
        }
        if (!isTextChanged(entry) && at.equals(entry.at())) {
            return say("corrections.same");
        }
        return reasonProblem();
    }

    /// What keeps it from being struck out.
    String strikeProblem() {
        return of == null ? say("corrections.choose") : reasonProblem();
    }

    private String reasonProblem() {
        return reason.length() < LEAST_REASON ? say("corrections.reason", LEAST_REASON) : "";
    }

    /// The request that corrects it; empty if something keeps it from being corrected.
    Optional<MonitorCommand> correct(String by) {
        return entry().filter(e -> problem().isEmpty())
                .map(e -> new MonitorCommand.Correct(
                        e.entry(),
                        isTextChanged(e) ? replacement(e) : Optional.of(e.event()),
                        at.equals(e.at()) ? Optional.empty() : Optional.of(at),
                        reason,
                        by));
    }

    /// The request that strikes it out.
    Optional<MonitorCommand> strike(String by) {
        return entry().filter(e -> strikeProblem().isEmpty())
                .map(e -> new MonitorCommand.Correct(e.entry(), Optional.empty(), Optional.empty(), reason, by));
    }

    private boolean isTextChanged(Correctable entry) {
        return !text.strip().equals(CorrectionText.of(entry.event()).orElse(""));
    }

    private Optional<SessionEvent> replacement(Correctable entry) {
        return CorrectionText.with(entry.event(), text);
    }
}
