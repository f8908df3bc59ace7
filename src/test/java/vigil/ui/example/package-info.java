/// Rooms and sessions to look at: the invented patients of the design's pictures, folded from real entries.
@NullMarked
package vigil.ui.example;

import org.jspecify.annotations.NullMarked;
