@NullMarked
package vigil.session.discharge;

import org.jspecify.annotations.NullMarked;
