/// Tests of what is due.
@NullMarked
package vigil.session.schedule;

import org.jspecify.annotations.NullMarked;
