@NullMarked
package vigil.ui.settings;

import org.jspecify.annotations.NullMarked;
