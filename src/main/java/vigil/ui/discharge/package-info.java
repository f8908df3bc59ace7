/// Letting a patient go: what is still open, who signs, and the way back to the observation (ux 12.4).
///
/// FX thread only. Faces and the view-model hold no nodes; every judgement comes from `vigil.session.discharge`.
@NullMarked
package vigil.ui.discharge;

import org.jspecify.annotations.NullMarked;
