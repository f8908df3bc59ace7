/// What a treatment is and what rules it follows: modalities, plans, and the presets that hold every number
/// of them with its source. No log, no time, no device.
@NullMarked
package vigil.treatment;

import org.jspecify.annotations.NullMarked;
