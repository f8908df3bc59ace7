/// The poses in which `vigil screenshot` draws the console: which rooms live, and what hands do before the picture. The
/// catalogue is [vigil.app.pose.Poses]. Immutable values.
@NullMarked
package vigil.app.pose;

import org.jspecify.annotations.NullMarked;
