/// A patient's series of sessions.
@NullMarked
package vigil.session.course;

import org.jspecify.annotations.NullMarked;
