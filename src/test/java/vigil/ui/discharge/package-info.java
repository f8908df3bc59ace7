@NullMarked
package vigil.ui.discharge;

import org.jspecify.annotations.NullMarked;
