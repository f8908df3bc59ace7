package vigil.treatment;

import java.time.Duration;

/// From so long after the newest dose on, a reading is due so often.
///
/// @param after since the newest dose
/// @param every between two readings; zero for none
public record CadenceStep(Duration after, Duration every) {}
