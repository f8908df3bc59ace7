/// Tests of reading and checking profiles.
@NullMarked
package vigil.profile;

import org.jspecify.annotations.NullMarked;
