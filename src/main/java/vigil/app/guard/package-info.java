/// The watch over the console itself: the heartbeat that the console leaves in its data folder, and the second process,
/// the guard, that sounds and starts the console again when the beats stay away (hazard H18,
/// docs/decisions/0010).
@NullMarked
package vigil.app.guard;

import org.jspecify.annotations.NullMarked;
