/// Scores that are computed from what was measured and charted. For display only: no alarm comes from them.
@NullMarked
package vigil.session.score;

import org.jspecify.annotations.NullMarked;
