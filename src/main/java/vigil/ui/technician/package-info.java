/// The technician's screen: ports, links with their raw bytes, and the device profiles with what they rest on.
///
/// It reads what the application hands it through `TechnicianSource`. All that it can have done is to listen on
/// free ports, and to take a device that was heard into a room.
@NullMarked
package vigil.ui.technician;

import org.jspecify.annotations.NullMarked;
