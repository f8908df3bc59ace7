@NullMarked
package vigil.session.score;

import org.jspecify.annotations.NullMarked;
