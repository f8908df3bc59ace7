/// The alarm system as pure functions of time and measurements: no device, no thread, no clock, no database, no screen.
///
/// Words and states follow IEC 60601-1-8; the rules are S1 to S12 of the clinical facts, section 8.
@NullMarked
package vigil.alarm;

import org.jspecify.annotations.NullMarked;
