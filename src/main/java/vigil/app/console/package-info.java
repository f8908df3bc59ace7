/// Starting the screen: the toolkit, the window, and what the screens need from the rest of the house; and
/// the same without a display, for demonstrations and pictures.
@NullMarked
package vigil.app.console;

import org.jspecify.annotations.NullMarked;
