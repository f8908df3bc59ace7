package vigil.session;

import java.util.OptionalLong;
import vigil.treatment.Modality;

/// One line in a list of sessions.
///
/// @param startWallMillis when it began, milliseconds since 1970 UTC
/// @param endWallMillis when it ended, if it has
public record SessionSummary(
        SessionId id,
        String room,
        Patient patient,
        Modality modality,
        Phase phase,
        long startWallMillis,
        OptionalLong endWallMillis,
        boolean simulated) {}
