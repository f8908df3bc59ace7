/// Tests of the console's own wiring.
@NullMarked
package vigil.app.console;

import org.jspecify.annotations.NullMarked;
