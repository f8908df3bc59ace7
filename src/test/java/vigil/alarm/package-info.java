/// Tests of the alarm system: vectors, and stories told second by second.
@NullMarked
package vigil.alarm;

import org.jspecify.annotations.NullMarked;
