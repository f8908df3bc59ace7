/// The small controls all screens are made of. Each draws what it is told and knows no room.
///
/// FX thread only. How a control looks in which state is in the style sheets, by pseudo-class.
@NullMarked
package vigil.ui.control;

import org.jspecify.annotations.NullMarked;
