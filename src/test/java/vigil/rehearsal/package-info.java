/// Tests of the room of the same name.
@NullMarked
package vigil.rehearsal;

import org.jspecify.annotations.NullMarked;
