/// A finished session as a document or an export. Called on a worker thread.
@NullMarked
package vigil.report;

import org.jspecify.annotations.NullMarked;
