/// `Main`, the command line, and the wiring of everything: the only room that knows the time and starts threads.
@NullMarked
package vigil.app;

import org.jspecify.annotations.NullMarked;
