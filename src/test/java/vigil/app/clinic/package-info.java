/// Tests of the wiring of rooms, links and record.
@NullMarked
package vigil.app.clinic;

import org.jspecify.annotations.NullMarked;
