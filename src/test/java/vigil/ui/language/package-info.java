/// What holds for the words of every screen.
@NullMarked
package vigil.ui.language;

import org.jspecify.annotations.NullMarked;
