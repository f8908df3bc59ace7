package vigil.profile;

import java.time.Duration;
import java.util.List;

/// What the host says without being told to.
///
/// @param start commands sent once the port is open
/// @param polls commands repeated for as long as it is
/// @param stop commands sent before the port is closed
public record Conversation(List<String> start, List<Poll> polls, List<String> stop) {
    public Conversation {
        start = List.copyOf(start);
        polls = List.copyOf(polls);
        stop = List.copyOf(stop);
    }

    /// A command that is repeated: a poll, or a sign of life.
    ///
    /// @param when at which state of the cuff
    public record Poll(String command, Duration every, When when) {}

    /// When a command is repeated.
    public enum When {
        /// Whatever the cuff does.
        ALWAYS,
        /// Only while the cuff measures.
        MEASURING,
        /// Only while it does not: a question could disturb it, or is answered by nothing.
        AT_REST
    }
}
