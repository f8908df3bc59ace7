/// One room while its session runs: numbers, chart, dose, events, and the hand on the alarms.
///
/// FX thread only. Every action becomes a command to the room; what comes of it shows in the next snapshot.
@NullMarked
package vigil.ui.bedside;

import org.jspecify.annotations.NullMarked;
