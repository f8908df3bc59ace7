/// Running a profile: bytes to measurements, measurements to bytes, commands. Pure, confined to the link
/// thread.
@NullMarked
package vigil.device.protocol;

import org.jspecify.annotations.NullMarked;
