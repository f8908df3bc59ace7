/// What a person sees of a room, in words and states and without a node: values with their age, alarms with their
/// limits, times as people read them. Pure functions of a snapshot and the present moment, tested without a screen.
@NullMarked
package vigil.ui.face;

import org.jspecify.annotations.NullMarked;
