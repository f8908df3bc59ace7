@NullMarked
package vigil.report.fhir;

import org.jspecify.annotations.NullMarked;
