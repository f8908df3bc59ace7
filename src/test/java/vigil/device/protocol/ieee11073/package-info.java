/// Tests of the IEEE 11073-20601 driver, with the fakes beside its ports.
@NullMarked
package vigil.device.protocol.ieee11073;

import org.jspecify.annotations.NullMarked;
