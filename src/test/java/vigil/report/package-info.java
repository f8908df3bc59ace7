/// Tests of the documents and exports of a finished session.
@NullMarked
package vigil.report;

import org.jspecify.annotations.NullMarked;
