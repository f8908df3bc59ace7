/// The console's words in four languages: which one is spoken, and each room's own bundle of texts in it.
///
/// Thread rule: FX thread.
@NullMarked
package vigil.ui.language;

import org.jspecify.annotations.NullMarked;
