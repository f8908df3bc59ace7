-- Who works in the clinic, who did what at the console, and a chain of hashes over the session log. Like everything
-- here, rows are only ever added.

-- Each entry's hash is made over the hash of the entry before it and the entry itself (SHA-256, as docs/architecture.md
-- says), so that no entry can be changed, put in or taken out without all that follow it. Entries of older versions of
-- Vigil have none: they stay as they are.
ALTER TABLE session_event ADD COLUMN hash TEXT;

-- The newest session that was begun before there was a chain: every later one is chained from its first entry.
CREATE TABLE chain_start (
    session INTEGER NOT NULL
) STRICT;

INSERT INTO chain_start (session) SELECT coalesce(max(id), 0) FROM session;

CREATE TABLE staff_member (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),  -- as it stands in records
    fold TEXT NOT NULL UNIQUE                     -- the name in small letters: no two people are told apart by capitals
) STRICT;

CREATE TABLE staff_version (
    member      INTEGER NOT NULL REFERENCES staff_member (id),
    version     INTEGER NOT NULL CHECK (version > 0),             -- the newest counts
    roles       TEXT    NOT NULL CHECK (trim(roles) <> ''),       -- NURSE,CLINICIAN
    active      INTEGER NOT NULL CHECK (active IN (0, 1)),        -- 0: has left
    made_by     TEXT    NOT NULL,                                 -- empty: the first one of all
    wall_millis INTEGER NOT NULL,                                 -- wall clock, milliseconds since 1970 UTC; a label
    PRIMARY KEY (member, version)
) STRICT, WITHOUT ROWID;

-- PBKDF2WithHmacSHA512; the PIN itself is nowhere.
CREATE TABLE staff_pin (
    member      INTEGER NOT NULL REFERENCES staff_member (id),
    version     INTEGER NOT NULL CHECK (version > 0),             -- the newest counts
    salt        TEXT    NOT NULL,                                 -- hexadecimal
    iterations  INTEGER NOT NULL CHECK (iterations > 0),
    hash        TEXT    NOT NULL,                                 -- hexadecimal
    made_by     TEXT    NOT NULL,
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (member, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entry (
    seq         INTEGER PRIMARY KEY,  -- 1, 2, 3 ... without a gap
    wall_millis INTEGER NOT NULL,
    who         TEXT    NOT NULL,     -- empty: nobody was signed in
    act         TEXT    NOT NULL,     -- signed-in, pin-refused, staff-added, session-sealed, ...
    what        TEXT    NOT NULL,     -- whom or what it was done to
    hash        TEXT    NOT NULL      -- over the entry before it and this one
) STRICT;

CREATE INDEX audit_of_person ON audit_entry (who, act);

CREATE TRIGGER chain_start_is_never_changed BEFORE UPDATE ON chain_start
BEGIN
    SELECT RAISE(ABORT, 'the session log is append-only: the chain stays where it began');
END;

CREATE TRIGGER chain_start_is_never_removed BEFORE DELETE ON chain_start
BEGIN
    SELECT RAISE(ABORT, 'the session log is append-only: the chain stays where it began');
END;

CREATE TRIGGER staff_member_is_never_changed BEFORE UPDATE ON staff_member
BEGIN
    SELECT RAISE(ABORT, 'the staff is append-only: records keep their names');
END;

CREATE TRIGGER staff_member_is_never_removed BEFORE DELETE ON staff_member
BEGIN
    SELECT RAISE(ABORT, 'the staff is append-only: records keep their names');
END;

CREATE TRIGGER staff_version_is_never_changed BEFORE UPDATE ON staff_version
BEGIN
    SELECT RAISE(ABORT, 'the staff is append-only: no version may be changed');
END;

CREATE TRIGGER staff_version_is_never_removed BEFORE DELETE ON staff_version
BEGIN
    SELECT RAISE(ABORT, 'the staff is append-only: no version may be removed');
END;

CREATE TRIGGER staff_pin_is_never_changed BEFORE UPDATE ON staff_pin
BEGIN
    SELECT RAISE(ABORT, 'the staff is append-only: no PIN may be changed');
END;

CREATE TRIGGER staff_pin_is_never_removed BEFORE DELETE ON staff_pin
BEGIN
    SELECT RAISE(ABORT, 'the staff is append-only: no PIN may be removed');
END;

CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only: no entry may be changed');
END;

CREATE TRIGGER audit_entry_is_never_removed BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only: no entry may be removed');
END;
