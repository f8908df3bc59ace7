/// A treatment session as a log: its events, what they fold to, and the ports to record and read them.
///
/// The live screen, recovery, review, report and export are folds over the same entries. Immutable values and
/// interfaces.
@NullMarked
package vigil.session;

import org.jspecify.annotations.NullMarked;
