/// Tests of the room session.
@NullMarked
package vigil.session;

import org.jspecify.annotations.NullMarked;
