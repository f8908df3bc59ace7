/// What is due next in a session, and when, by its log and its rules.
@NullMarked
package vigil.session.schedule;

import org.jspecify.annotations.NullMarked;
