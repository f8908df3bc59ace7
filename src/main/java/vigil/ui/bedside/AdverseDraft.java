package vigil.ui.bedside;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Timestamp;
import vigil.session.AdverseEpisode;
import vigil.session.AdverseGrade;
import vigil.session.SessionEvent;

/// What a person says about an adverse event before it is saved: grade, serious or not, onset, end, action.
///
/// Thread rule: FX thread. It holds no node.
final class AdverseDraft {
    private @Nullable AdverseEpisode of;
    private Optional<AdverseGrade> grade = Optional.empty();
    private boolean serious;
    private Timestamp onset = new Timestamp(0, 0);
    private Optional<Timestamp> ended = Optional.empty();
    private String action = "";

    /// What was said about events that are not in hand now, and not saved yet.
    private final Map<Long, SessionEvent.AdverseEventDetailed> kept = new HashMap<>();

    /// Takes an event in hand: with what is known, or as it was left.
    void begin(AdverseEpisode episode) {
        keep();
        of = episode;
        SessionEvent.AdverseEventDetailed left = kept.remove(episode.entry());
        if (left != null) {
            grade = left.grade();
            serious = left.serious();
            onset = left.onset().orElse(episode.onset());
            ended = left.ended();
            action = left.action();
            return;
        }
        grade = episode.grade();
        serious = episode.serious();
        onset = episode.onset();
        ended = episode.ended();
        action = episode.action();
    }

    /// Puts the event aside; what was said and not saved is kept for when it is taken in hand again.
    void putAside() {
        keep();
        of = null;
    }

    private void keep() {
        if (changed()) {
            detail("").ifPresent(left -> kept.put(left.entry(), left));
        }
    }

    /// Holds no event any more: it was saved or struck out.
    void drop() {
        of = null;
    }

    Optional<AdverseEpisode> episode() {
        return Optional.ofNullable(of);
    }

    Optional<AdverseGrade> grade() {
        return grade;
    }

    boolean serious() {
        return serious;
    }

    Timestamp onset() {
        return onset;
    }

    Optional<Timestamp> ended() {
        return ended;
    }

    String action() {
        return action;
    }

    void grade(AdverseGrade chosen) {
        grade = Optional.of(chosen);
    }

    /// A serious adverse event is apart from the grade (clinical facts, 9.7).
    void turnSerious() {
        serious = !serious;
    }

    /// Moves the onset by minutes; never past `now` nor past the end.
    void shiftOnset(int minutes, Timestamp now) {
        Timestamp moved = onset.plus(Duration.ofMinutes(minutes));
        Timestamp latest = ended.orElse(now);
        onset = latest.isBefore(moved) ? latest : moved;
    }

    /// It is over, at `now`; moved by [#shiftEnd].
    void end(Timestamp now) {
        ended = Optional.of(now.isBefore(onset) ? onset : now);
    }

    /// It is not over.
    void goOn() {
        ended = Optional.empty();
    }

    /// Moves the end by minutes; never before the onset nor past `now`.
    void shiftEnd(int minutes, Timestamp now) {
        ended = ended.map(at -> {
            Timestamp moved = at.plus(Duration.ofMinutes(minutes));
            return moved.isBefore(onset) ? onset : now.isBefore(moved) ? now : moved;
        });
    }

    void action(String words) {
        action = words.strip();
    }

    /// True if something differs from what the record has.
    boolean changed() {
        AdverseEpisode known = of;
        return known != null
                && !(grade.equals(known.grade())
                        && serious == known.serious()
                        && onset.equals(known.onset())
                        && ended.equals(known.ended())
                        && action.equals(known.action()));
    }

    /// True if something was said, of the event in hand or of another, that is not saved yet.
    boolean isBegun() {
        return changed() || !kept.isEmpty();
    }

    /// All that is known of it now, for the record; empty while no event is held.
    Optional<SessionEvent.AdverseEventDetailed> detail(String by) {
        return episode()
                .map(e -> new SessionEvent.AdverseEventDetailed(
                        e.entry(), grade, serious, Optional.of(onset), ended, action, by));
    }
}
