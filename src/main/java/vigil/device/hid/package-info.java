/// Devices that are USB HIDs and no serial ports, through hid4java: their reports as a stream of bytes. Called on the
/// link thread.
@NullMarked
package vigil.device.hid;

import org.jspecify.annotations.NullMarked;
