/// Tests of the command line.
@NullMarked
package vigil.app.command;

import org.jspecify.annotations.NullMarked;
