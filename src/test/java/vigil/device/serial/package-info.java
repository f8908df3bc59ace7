/// Tests of the room `device.serial`, and the fakes that stand beside its ports.
@NullMarked
package vigil.device.serial;

import org.jspecify.annotations.NullMarked;
