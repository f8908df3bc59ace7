package vigil.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmEvent;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.metric.Timestamp;

/// Joins alarm changes into episodes. Part of [SessionFold], confined with it.
final class EpisodeFold {
    private final List<AlarmEpisode> episodes = new ArrayList<>();

    List<AlarmEpisode> episodes() {
        return episodes;
    }

    void changed(AlarmEvent event, AlarmLimits limits) {
        int open = openIndex(event.id());
        AlarmPriority priority = event.priority();
        switch (event.transition()) {
            case ACTIVE, REALARM, DOWNGRADED, ACKED, LATCHED -> {
                if (open < 0 && priority != null) {
                    episodes.add(new AlarmEpisode(
                            episodes.size() + 1,
                            event.id(),
                            priority,
                            event.cause(),
                            limits,
                            event.at(),
                            Optional.empty(),
                            Optional.empty(),
                            ""));
                } else if (open >= 0) {
                    raise(open, priority, event.cause());
                    answered(open, event.transition());
                }
            }
            case INACTIVE -> {
                if (open >= 0) {
                    end(open, event.at());
                }
            }
        }
    }

    void acknowledged(AlarmId id, Timestamp at, String by) {
        int open = openIndex(id);
        if (open >= 0 && episodes.get(open).acknowledged().isEmpty()) {
            AlarmEpisode e = episodes.get(open);
            episodes.set(
                    open,
                    new AlarmEpisode(
                            e.number(),
                            e.id(),
                            e.priority(),
                            e.cause(),
                            e.limits(),
                            e.began(),
                            e.ended(),
                            Optional.of(at),
                            by,
                            e.unanswered()));
        }
    }

    private void raise(int index, @Nullable AlarmPriority priority, String cause) {
        AlarmEpisode e = episodes.get(index);
        if (priority != null && priority.compareTo(e.priority()) > 0) {
            episodes.set(
                    index,
                    new AlarmEpisode(
                            e.number(),
                            e.id(),
                            priority,
                            cause,
                            e.limits(),
                            e.began(),
                            e.ended(),
                            e.acknowledged(),
                            e.acknowledgedBy(),
                            e.unanswered()));
        }
    }

    /// ACKED is what an acknowledgement leads to, so that one the alarm system did not take answers nothing.
    private void answered(int index, AlarmTransition transition) {
        AlarmEpisode e = episodes.get(index);
        boolean unanswered = switch (transition) {
            case ACTIVE, REALARM, LATCHED -> true;
            case ACKED, INACTIVE -> false;
            case DOWNGRADED -> e.unanswered();
        };
        episodes.set(
                index,
                new AlarmEpisode(
                        e.number(),
                        e.id(),
                        e.priority(),
                        e.cause(),
                        e.limits(),
                        e.began(),
                        e.ended(),
                        e.acknowledged(),
                        e.acknowledgedBy(),
                        unanswered));
    }

    private void end(int index, Timestamp at) {
        AlarmEpisode e = episodes.get(index);
        episodes.set(
                index,
                new AlarmEpisode(
                        e.number(),
                        e.id(),
                        e.priority(),
                        e.cause(),
                        e.limits(),
                        e.began(),
                        Optional.of(at),
                        e.acknowledged(),
                        e.acknowledgedBy(),
                        false));
    }

    private int openIndex(AlarmId id) {
        for (int i = episodes.size() - 1; i >= 0; i--) {
            if (episodes.get(i).id().equals(id)) {
                return episodes.get(i).ended().isEmpty() ? i : -1;
            }
        }
        return -1;
    }
}
