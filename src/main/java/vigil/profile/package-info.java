/// What a technician writes: reading, checking and cataloguing the folders of `hardware-profiles/`.
///
/// A profile is immutable once loaded. What runs it is `device.protocol`.
@NullMarked
package vigil.profile;

import org.jspecify.annotations.NullMarked;
