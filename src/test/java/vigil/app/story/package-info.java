@NullMarked
package vigil.app.story;

import org.jspecify.annotations.NullMarked;
