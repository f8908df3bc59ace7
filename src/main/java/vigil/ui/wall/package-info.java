/// The wall: all rooms at one glance, readable across the clinic, with initials and never a name.
///
/// FX thread only.
@NullMarked
package vigil.ui.wall;

import org.jspecify.annotations.NullMarked;
