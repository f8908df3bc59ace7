/// The driver of IEEE 11073-20601 devices: the manager that associates with blood-pressure monitors
/// (11073-10407) and pulse oximeters (11073-10404), the device's side for simulation, and both over recorded
/// bytes. What is spoken and what is not: `docs/protocols/ieee11073-20601.md`.
///
/// Pure, confined to the link thread. It imports `vigil.device` and never `vigil.device.protocol`, which
/// chooses it.
@NullMarked
package vigil.device.protocol.ieee11073;

import org.jspecify.annotations.NullMarked;
