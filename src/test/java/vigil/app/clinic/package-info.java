/// Tests of how rooms and links are put together.
@NullMarked
package vigil.app.clinic;

import org.jspecify.annotations.NullMarked;
