package vigil.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vigil.session.SessionId;

/// Moments of recorded sessions that a person wants to find again. They are no part of any record: they go with the
/// console.
///
/// Thread rule: FX thread.
public final class Bookmarks {
    private final Map<SessionId, TreeSet<Integer>> moments = new HashMap<>();

    /// The bookmarks of a session by time, in milliseconds since it began.
    public List<Integer> of(SessionId session) {
        return List.copyOf(moments.getOrDefault(session, new TreeSet<>()));
    }

    /// Sets a bookmark, or takes the one that stands there away.
    ///
    /// @param millis since the session began
    public void toggle(SessionId session, int millis) {
        TreeSet<Integer> those = moments.computeIfAbsent(session, id -> new TreeSet<>());
        if (!those.add(millis)) {
            those.remove(millis);
        }
    }
}
