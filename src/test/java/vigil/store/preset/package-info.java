@NullMarked
package vigil.store.preset;

import org.jspecify.annotations.NullMarked;
