/// Tests of the whole house.
@NullMarked
package vigil;

import org.jspecify.annotations.NullMarked;
