/// Tests of the room `device`, and the fakes that stand beside its ports.
@NullMarked
package vigil.device;

import org.jspecify.annotations.NullMarked;
