/// How the clinic wants its console: language, night, sound, presets, people; and the first page, which says what this
/// is and is not.
///
/// Thread rule: FX thread; what is read or written runs in the background.
@NullMarked
package vigil.ui.settings;

import org.jspecify.annotations.NullMarked;
