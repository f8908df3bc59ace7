@NullMarked
package vigil.app.pose;

import org.jspecify.annotations.NullMarked;
