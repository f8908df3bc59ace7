package vigil.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionEntry;
import vigil.session.SessionFold;
import vigil.session.SessionId;
import vigil.session.SessionSummary;

/// An archive that holds what it is given, and can be made unreadable.
public final class ShelfArchive implements SessionArchive {
    private final Map<SessionId, List<SessionEntry>> shelf = new LinkedHashMap<>();
    private String trouble = "";
    private int reads;

    /// Puts a log on the shelf.
    public SessionId put(List<SessionEntry> log) {
        SessionId id = SessionFold.of(log).orElseThrow().id();
        shelf.put(id, new ArrayList<>(log));
        return id;
    }

    /// From now on every call fails with this sentence.
    public void breakWith(String sentence) {
        trouble = sentence;
    }

    /// How often entries were read.
    public int reads() {
        return reads;
    }

    @Override
    public List<SessionSummary> sessions() {
        failIfBroken();
        return shelf.values().stream()
                .map(log -> summary(SessionFold.of(log).orElseThrow()))
                .toList();
    }

    @Override
    public List<SessionEntry> entries(SessionId session) {
        failIfBroken();
        reads++;
        return shelf.getOrDefault(session, List.of());
    }

    private void failIfBroken() {
        if (!trouble.isEmpty()) {
            throw new IllegalStateException(trouble);
        }
    }

    private static SessionSummary summary(Session s) {
        return new SessionSummary(
                s.id(),
                s.started().room(),
                s.started().patient(),
                s.plan().modality(),
                s.phase(),
                s.began().wallMillis(),
                s.isEnded() ? OptionalLong.of(s.last().wallMillis()) : OptionalLong.empty(),
                s.started().simulated());
    }
}
