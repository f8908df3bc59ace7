package vigil.rehearsal;

import java.time.Duration;
import java.util.Optional;

/// Where SpO2 was not recorded: nobody can say what any limits would have done there.
///
/// @param samples how many valid samples there are
/// @param spacing the usual (median) time from one to the next; empty with fewer than two
/// @param count how many silences are longer than [#tolerated()]
/// @param longest the longest of them
/// @param total all of them together
public record SampleGaps(
        int samples, Optional<Duration> spacing, Duration tolerated, int count, Duration longest, Duration total) {}
