/// Tests of the command line.
@NullMarked
package vigil.app;

import org.jspecify.annotations.NullMarked;
