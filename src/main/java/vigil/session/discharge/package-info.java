/// Whether a patient may leave, judged by a session's log and its rules.
@NullMarked
package vigil.session.discharge;

import org.jspecify.annotations.NullMarked;
