/// How the screens look: the colours of each theme, the fonts, and the style sheets that name them.
///
/// The style sheets are the only place where a colour is written; [Palette] reads it there for what is drawn by hand.
@NullMarked
package vigil.ui.theme;

import org.jspecify.annotations.NullMarked;
