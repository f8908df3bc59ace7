@NullMarked
package vigil.staff;

import org.jspecify.annotations.NullMarked;
