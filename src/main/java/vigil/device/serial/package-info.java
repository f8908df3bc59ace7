/// Real serial ports, through jSerialComm. Called on the link thread.
@NullMarked
package vigil.device.serial;

import org.jspecify.annotations.NullMarked;
