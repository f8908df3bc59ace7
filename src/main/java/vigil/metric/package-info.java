/// The words of measurement: what is measured, in which unit, how far to trust it, and when it was taken.
///
/// Everything here is an immutable value. This room imports no other.
@NullMarked
package vigil.metric;

import org.jspecify.annotations.NullMarked;
