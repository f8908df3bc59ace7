/// A session as HL7 FHIR R4 resources.
@NullMarked
package vigil.report.fhir;

import org.jspecify.annotations.NullMarked;
