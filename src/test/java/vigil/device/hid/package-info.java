/// Tests of USB HID devices, and the fake that stands beside their bus.
@NullMarked
package vigil.device.hid;

import org.jspecify.annotations.NullMarked;
