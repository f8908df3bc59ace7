/// What people do in a session, as a table with a time in each row: the demonstration, `vigil watch --story` and a
/// clinic's own tables are the same thing. Immutable values, but for who plays them.
@NullMarked
package vigil.app.story;

import org.jspecify.annotations.NullMarked;
