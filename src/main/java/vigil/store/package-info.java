/// The session log in a SQLite database: one writer thread, readers with a connection of their own.
@NullMarked
package vigil.store;

import org.jspecify.annotations.NullMarked;
