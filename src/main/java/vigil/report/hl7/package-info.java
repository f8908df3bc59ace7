/// A session as HL7 v2 messages.
@NullMarked
package vigil.report.hl7;

import org.jspecify.annotations.NullMarked;
