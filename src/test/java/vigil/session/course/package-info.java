@NullMarked
package vigil.session.course;

import org.jspecify.annotations.NullMarked;
