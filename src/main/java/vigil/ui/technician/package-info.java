/// The technician's screen: ports, links with their raw bytes, and the device profiles with what they rest on.
///
/// It reads what the application hands it through `TechnicianSource` and changes nothing.
@NullMarked
package vigil.ui.technician;

import org.jspecify.annotations.NullMarked;
