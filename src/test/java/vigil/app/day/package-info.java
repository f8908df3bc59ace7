/// A nurse's day at the real console: the real screens, rooms, alarms, people and database over simulated patients.
@NullMarked
package vigil.app.day;

import org.jspecify.annotations.NullMarked;
