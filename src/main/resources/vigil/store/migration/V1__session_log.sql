-- The session log. Rows are only ever added: a correction is a new entry that names the one it corrects.
--
-- Nothing is kept twice. A session is its log; its room, patient, phase and end are read from the entries.
-- A later migration may add columns to session_event (a hash of the row before, for one) and new tables.

-- "VIGL": tells a Vigil database from any other SQLite file.
PRAGMA application_id = 1447642956;

CREATE TABLE session (
    id   INTEGER PRIMARY KEY,  -- in order of beginning
    name TEXT NOT NULL UNIQUE  -- for example 20261124-140742-R1
) STRICT;

CREATE TABLE session_event (
    session     INTEGER NOT NULL REFERENCES session (id),
    seq         INTEGER NOT NULL CHECK (seq > 0),  -- 1, 2, 3 ... without a gap
    mono_nanos  INTEGER NOT NULL,                  -- monotonic clock, nanoseconds; only differences mean something
    wall_millis INTEGER NOT NULL,                  -- wall clock, milliseconds since 1970 UTC; a label
    type        TEXT    NOT NULL,                  -- reading, cuff, alarm, ...
    payload     TEXT    NOT NULL CHECK (json_valid(payload)),
    PRIMARY KEY (session, seq)                     -- stored in this order: a session is read in one sweep
) STRICT, WITHOUT ROWID;

-- What a list of sessions needs, so that it does not read every reading.
CREATE INDEX session_milestone ON session_event (session, seq) WHERE type IN ('started', 'phase', 'ended');

CREATE TRIGGER session_event_is_never_changed BEFORE UPDATE ON session_event
BEGIN
    SELECT RAISE(ABORT, 'the session log is append-only: no entry may be changed');
END;

CREATE TRIGGER session_event_is_never_removed BEFORE DELETE ON session_event
BEGIN
    SELECT RAISE(ABORT, 'the session log is append-only: no entry may be removed');
END;

CREATE TRIGGER session_is_never_changed BEFORE UPDATE ON session
BEGIN
    SELECT RAISE(ABORT, 'the session log is append-only: no session may be changed');
END;

CREATE TRIGGER session_is_never_removed BEFORE DELETE ON session
BEGIN
    SELECT RAISE(ABORT, 'the session log is append-only: no session may be removed');
END;
