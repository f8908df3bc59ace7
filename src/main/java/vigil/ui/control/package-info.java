/// The small controls all screens are made of, each drawing what it is told, and the [Desk] they all work at.
///
/// FX thread only. How a control looks in which state is in the style sheets, by pseudo-class.
@NullMarked
package vigil.ui.control;

import org.jspecify.annotations.NullMarked;
