/// What measured values say about leaving, for the discharge criteria and the REMS form alike.
@NullMarked
package vigil.session.vital;

import org.jspecify.annotations.NullMarked;
