@NullMarked
package vigil.session.rems;

import org.jspecify.annotations.NullMarked;
