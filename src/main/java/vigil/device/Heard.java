package vigil.device;

import java.util.List;

/// What listening on a port came to.
///
/// Thread rule: immutable.
///
/// @param matches the profiles that what was heard fits; more than one if it fits them alike, and nobody can tell
/// @param bytes how many bytes came in all
/// @param trouble why it could not be listened to, in one sentence; empty if it could
public record Heard(List<Match> matches, long bytes, String trouble) {
    public Heard {
        matches = List.copyOf(matches);
    }

    /// A profile that fits.
    ///
    /// @param settings those it was heard with
    public record Match(String profile, LinkSettings settings, FrameCounts counts) {}

    /// True if something speaks there that several profiles describe alike.
    public boolean isUnsure() {
        return matches.stream().map(Match::profile).distinct().count() > 1;
    }
}
