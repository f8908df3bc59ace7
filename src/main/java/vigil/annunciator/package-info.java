/// Making auditory alarm signals: synthesised bursts through `javax.sound.sampled`, on a thread of its own.
@NullMarked
package vigil.annunciator;

import org.jspecify.annotations.NullMarked;
