@NullMarked
package vigil.device.recorded;

import org.jspecify.annotations.NullMarked;
