package vigil.ui.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.monitor.RoomSnapshot;
import vigil.session.Phase;
import vigil.session.SessionId;

/// Which page of a room shows: the phase's own, unless a person turned to the bedside. What a person chose holds until
/// the phase changes; then the room's own page comes.
///
/// Confined to the FX thread; it holds no node.
final class PageTurner {
    /// A moment of a room that a choice holds for.
    private record Moment(String room, Optional<SessionId> session, Optional<Phase> phase) {
        static Moment of(RoomSnapshot room) {
            var running = room.session().filter(s -> !s.isEnded());
            return new Moment(room.room(), running.map(s -> s.id()), running.map(s -> s.phase()));
        }
    }

    private @Nullable Moment held;
    private SessionPage chosen = SessionPage.START;

    /// A person turns to a page; one that does not belong here is not turned to.
    void choose(SessionPage page, RoomSnapshot room) {
        if (SessionPage.choice(room).contains(page)) {
            held = Moment.of(room);
            chosen = page;
        }
    }

    /// The page to show now.
    SessionPage page(RoomSnapshot room) {
        return Moment.of(room).equals(held) ? chosen : SessionPage.of(room);
    }
}
