/// Tests of help.
@NullMarked
package vigil.ui.help;

import org.jspecify.annotations.NullMarked;
