/// A patient's series of sessions: what was planned, what was, and where the next one stands. Pure values and a port.
@NullMarked
package vigil.session.course;

import org.jspecify.annotations.NullMarked;
