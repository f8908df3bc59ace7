@NullMarked
package vigil.treatment;

import org.jspecify.annotations.NullMarked;
