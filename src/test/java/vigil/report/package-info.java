/// Tests of the room report.
@NullMarked
package vigil.report;

import org.jspecify.annotations.NullMarked;
