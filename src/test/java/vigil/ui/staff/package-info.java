@NullMarked
package vigil.ui.staff;

import org.jspecify.annotations.NullMarked;
