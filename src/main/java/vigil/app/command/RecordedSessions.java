package vigil.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vigil.session.SessionSummary;

/// The options that choose among the recorded sessions.
final class RecordedSessions {
    @Option(names = "--all", description = "every recorded session, with --data and other limits to compare")
    private boolean all;

    @Option(names = "--room", paramLabel = "NAME", description = "with --all: only of this room")
    private @Nullable String room;

    @Option(names = "--from", paramLabel = "DATE", description = "with --all: begun on this day (2026-11-24) or later")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "with --all: begun on this day or earlier")
    private @Nullable LocalDate to;

    boolean isWanted() {
        return all;
    }

    /// True if sessions are to be chosen although not all are wanted.
    boolean isChosenFromNothing() {
        return !all && (room != null || from != null || to != null);
    }

    /// Those that are wanted, the oldest first.
    List<SessionSummary> of(List<SessionSummary> sessions) {
        return sessions.stream().filter(this::isChosen).toList().reversed();
    }

    private boolean isChosen(SessionSummary session) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(session.startWallMillis()), ZoneId.systemDefault());
        return (room == null || room.equals(session.room()))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }
}
