/// Starting a session in a room that waits: who, what is planned, and what is there to measure with.
///
/// FX thread only.
@NullMarked
package vigil.ui.start;

import org.jspecify.annotations.NullMarked;
