/// A simulated patient, and simulated devices that put real wire bytes on a transport, with scripted faults.
@NullMarked
package vigil.device.simulated;

import org.jspecify.annotations.NullMarked;
