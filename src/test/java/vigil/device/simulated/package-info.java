/// Tests of the room `device.simulated`, and the fakes that stand beside its ports.
@NullMarked
package vigil.device.simulated;

import org.jspecify.annotations.NullMarked;
