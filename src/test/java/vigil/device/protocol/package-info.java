/// Tests of running a profile both ways, with the fakes beside its ports.
@NullMarked
package vigil.device.protocol;

import org.jspecify.annotations.NullMarked;
