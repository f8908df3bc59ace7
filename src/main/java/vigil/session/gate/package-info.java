/// What stands between a patient and the dose, judged by a session's log and its rules.
@NullMarked
package vigil.session.gate;

import org.jspecify.annotations.NullMarked;
