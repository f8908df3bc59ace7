/// The history of alarms: of one session at the bedside, of all of them in review, searched by words, room and
/// priority.
///
/// FX thread only, unless a type says otherwise.
@NullMarked
package vigil.ui.history;

import org.jspecify.annotations.NullMarked;
