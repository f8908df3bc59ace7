package vigil.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vigil.staff.AuditAct;

/// Which sessions must be chained from their first entry, and which last link each had when it ended.
///
/// Thread rule: immutable.
record Seals(Set<String> whole, Map<String, String> links) {
    /// Of a record of an older Vigil, which has no chain.
    static final Seals NONE = new Seals(Set.of(), Map.of());

    private static final String WHOLE = "SELECT name FROM session WHERE id > (SELECT max(session) FROM chain_start)";
    private static final String SEALED =
            "SELECT what FROM audit_entry WHERE act = '" + AuditAct.SESSION_SEALED.id() + "'";

    Seals {
        whole = Set.copyOf(whole);
        links = Map.copyOf(links);
    }

    static Seals of(Handle handle) {
        Map<String, String> links = new HashMap<>();
        for (String sealed : handle.createQuery(SEALED).mapTo(String.class).list()) {
            int gap = sealed.lastIndexOf(' ');
            links.put(sealed.substring(0, Math.max(gap, 0)), sealed.substring(gap + 1));
        }
        return new Seals(
                new HashSet<>(handle.createQuery(WHOLE).mapTo(String.class).list()), links);
    }

    /// True if an entry of that session without a link was made so by hand.
    boolean isWhole(String session) {
        return whole.contains(session);
    }

    /// What is wrong with the end of a session.
    ///
    /// @param newest the last link that is there
    Optional<String> broken(String session, String newest) {
        return Optional.ofNullable(links.get(session))
                .filter(link -> !link.equals(newest))
                .map(link -> "The end of session " + session + " is not as it was written.");
    }

    /// A session that ended here and is gone.
    Optional<String> missing(List<String> sessions) {
        return links.keySet().stream()
                .filter(name -> !sessions.contains(name))
                .sorted()
                .findFirst()
                .map(name -> "Session " + name + " is missing.");
    }
}
