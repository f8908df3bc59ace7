/// What passed over the wire in a session, kept byte by byte in files beside the record, and played back through a
/// protocol. Knows no session but by its name, and no database: losing it loses nothing that anybody was told.
@NullMarked
package vigil.device.recorded;

import org.jspecify.annotations.NullMarked;
