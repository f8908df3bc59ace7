@NullMarked
package vigil.report.hl7;

import org.jspecify.annotations.NullMarked;
