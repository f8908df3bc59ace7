package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmLimits;
import vigil.alarm.EditableLimit;
import vigil.session.Session;
import vigil.ui.face.LimitChange;
import vigil.ui.face.TimeText;
import vigil.ui.language.Decimals;

/// What a hand at the limits has changed and not yet put in force. It holds no node.
///
/// Thread rule: FX thread.
final class LimitsEdit {
    private @Nullable Session session;
    private @Nullable AlarmLimits wanted;
    private @Nullable EditableLimit chosen;

    /// One limit as its cell shows it.
    ///
    /// @param value what it would be, or is: `90 %`
    /// @param changed true if that is not the preset's
    /// @param open true if it is not in force yet
    record Cell(EditableLimit limit, String value, boolean changed, boolean open) {}

    /// Begins with the limits of this session. What was changed before and not put in force is still there.
    void begin(Session running) {
        session = running;
        chosen = wanted == null || chosen == null ? limits().getFirst() : chosen;
    }

    /// Drops what was not put in force.
    void drop() {
        wanted = null;
    }

    /// Follows the session; what is not in force yet stays.
    void follow(Session running) {
        session = running;
    }

    /// All limits that this session's preset has.
    List<EditableLimit> limits() {
        return EditableLimit.all().stream()
                .filter(l -> l.value(preset()).isPresent())
                .toList();
    }

    Cell cell(EditableLimit limit) {
        double value = limit.value(wanted()).orElseThrow();
        return new Cell(
                limit,
                words(limit, value),
                value != limit.value(preset()).orElseThrow(),
                value != limit.value(inForce()).orElseThrow());
    }

    EditableLimit chosen() {
        return chosen == null ? limits().getFirst() : chosen;
    }

    void choose(EditableLimit limit) {
        chosen = limit;
    }

    /// True if one more press of − (-1) or + (1) would change the chosen limit.
    boolean canStep(int by) {
        return !stepped(by).equals(wanted());
    }

    /// One press of − (-1) or + (1).
    void step(int by) {
        wanted = stepped(by);
    }

    /// The chosen limit becomes the preset's again.
    void backToPreset() {
        wanted = chosen().with(wanted(), preset(), chosen().value(preset()).orElseThrow());
    }

    /// All limits become the preset's again.
    void allBack() {
        wanted = preset();
    }

    /// How many limits would change if this were put in force.
    int open() {
        return (int) limits().stream().filter(l -> cell(l).open()).count();
    }

    /// True if a limit was changed and nobody put it in force.
    boolean isBegun() {
        return wanted != null && open() > 0;
    }

    /// What to ask for, and nothing is open any more; empty if nothing was.
    Optional<AlarmLimits> take() {
        AlarmLimits asked = wanted();
        boolean any = open() > 0;
        wanted = null;
        return any ? Optional.of(asked) : Optional.empty();
    }

    /// `85 to 94 %, preset 90`.
    String range() {
        EditableLimit limit = chosen();
        return say(
                "limits.range",
                number(limit, limit.least(preset())),
                words(limit, limit.most(preset())),
                number(limit, limit.value(preset()).orElseThrow()));
    }

    /// Who changed the chosen limit, and when; that it is not in force yet; or that it is the preset's.
    String history(TimeText time) {
        if (cell(chosen()).open()) {
            return say(
                    "limits.pending", number(chosen(), chosen().value(inForce()).orElseThrow()));
        }
        return LimitChange.of(chosen(), running()).map(c -> c.words(time)).orElse(say("limits.preset"));
    }

    /// A value without its unit.
    static String number(EditableLimit limit, double value) {
        return limit.step() < 1 ? Decimals.text(value, 2) : Long.toString(Math.round(value));
    }

    private static String words(EditableLimit limit, double value) {
        return number(limit, value) + " " + phrase(limit.unit());
    }

    private AlarmLimits stepped(int by) {
        double value = chosen().value(wanted()).orElseThrow();
        return chosen().with(wanted(), preset(), value + by * chosen().step());
    }

    private AlarmLimits wanted() {
        return wanted == null ? inForce() : wanted;
    }

    private AlarmLimits inForce() {
        return running().limitsInForce();
    }

    private AlarmLimits preset() {
        return running().started().limits();
    }

    private Session running() {
        if (session == null) {
            throw new IllegalStateException("no session runs here");
        }
        return session;
    }
}
