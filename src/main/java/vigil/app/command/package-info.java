/// The command line: one class a command. Results go to standard output, diagnostics to standard error;
/// exit 0 = done, 1 = the check that was asked for fails, 2 = it could not be done (see [CannotDo]).
@NullMarked
package vigil.app.command;

import org.jspecify.annotations.NullMarked;
