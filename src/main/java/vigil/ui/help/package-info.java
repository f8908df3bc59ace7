/// Help where it is needed: the key map, a page for each alarm, and the manual, all offline.
///
/// Thread rule: FX thread.
@NullMarked
package vigil.ui.help;

import org.jspecify.annotations.NullMarked;
