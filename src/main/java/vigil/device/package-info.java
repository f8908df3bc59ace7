/// A live link to one device: the port it speaks through, the link's states, the watch for silence, and the log.
///
/// One thread owns a link (`link-<device>`); what it publishes is immutable. What is spoken on the link is
/// `device.protocol`'s matter, real ports are `device.serial`'s.
@NullMarked
package vigil.device;

import org.jspecify.annotations.NullMarked;
