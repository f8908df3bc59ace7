/// Tests of how rooms and links are put together.
@NullMarked
package vigil.app.guard;

import org.jspecify.annotations.NullMarked;
