package vigil.app.story;

import java.time.Duration;

/// One row of a table of actions: something that somebody does, and when.
///
/// @param at since the session began
/// @param place where it is written, to be said when it is refused: `actions.csv, line 7`
public record Act(Duration at, String place, Deed deed) {}
