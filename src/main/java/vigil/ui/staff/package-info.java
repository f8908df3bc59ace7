/// Who works here, on the screen: the badge in the top bar, the sheet that asks for a PIN, and the page where the
/// clinic keeps its people.
///
/// FX thread only.
@NullMarked
package vigil.ui.staff;

import org.jspecify.annotations.NullMarked;
