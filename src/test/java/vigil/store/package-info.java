/// Tests of the room store.
@NullMarked
package vigil.store;

import org.jspecify.annotations.NullMarked;
