/// Rehearsal: which alarms other limits would have raised over what was recorded, and what that would have cost.
///
/// All of it is a fold over recorded measurements through the very alarm system that watches live rooms. Nothing here
/// changes a record.
@NullMarked
package vigil.rehearsal;

import org.jspecify.annotations.NullMarked;
