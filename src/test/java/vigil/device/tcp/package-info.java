/// Tests of the ports reached over the network.
@NullMarked
package vigil.device.tcp;

import org.jspecify.annotations.NullMarked;
