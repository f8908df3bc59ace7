/// Putting rooms, links, record and sound together, and running them: in real time on threads of their own,
/// or as fast as the machine can in simulated time.
@NullMarked
package vigil.app.clinic;

import org.jspecify.annotations.NullMarked;
