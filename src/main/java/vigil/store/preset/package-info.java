/// A preset as a text that a clinician reads and edits, and what is checked when it comes back.
@NullMarked
package vigil.store.preset;

import org.jspecify.annotations.NullMarked;
