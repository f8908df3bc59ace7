/// Tests of the sounds, on the rendered samples and in the time that they take.
@NullMarked
package vigil.annunciator;

import org.jspecify.annotations.NullMarked;
