/// Everything JavaFX. Used on the JavaFX thread only; it pulls snapshots and nothing below ever calls it.
@NullMarked
package vigil.ui;

import org.jspecify.annotations.NullMarked;
