package vigil.store;

import vigil.session.SessionEntry;
import vigil.session.SessionId;

/// An entry on its way to the disk.
///
/// Thread rule: immutable.
record Waiting(SessionId session, SessionEntry entry) {}
