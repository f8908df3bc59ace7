/// The console's window: top bar, footer, keyboard, and the screens between them.
///
/// FX thread only. Nothing below calls it: once a frame it pulls the newest snapshots.
@NullMarked
package vigil.ui.shell;

import org.jspecify.annotations.NullMarked;
