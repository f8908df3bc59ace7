@NullMarked
package vigil.session.gate;

import org.jspecify.annotations.NullMarked;
