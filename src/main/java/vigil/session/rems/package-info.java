/// The patient monitoring form of the esketamine REMS, filled from a session's log.
@NullMarked
package vigil.session.rems;

import org.jspecify.annotations.NullMarked;
