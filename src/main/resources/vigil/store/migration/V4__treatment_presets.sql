-- A clinic's own treatment presets: the rules that its sessions follow. Like its alarm presets, rows are only ever added:
-- a change is a new version, and who made it, when and why stays.

CREATE TABLE treatment_version (
    preset      TEXT    NOT NULL,                      -- ours
    version     INTEGER NOT NULL CHECK (version > 0),  -- 1, 2, 3 ... without a gap
    content     TEXT    NOT NULL CHECK (json_valid(content)),  -- every rule, with its source
    copied_from TEXT    NOT NULL,                      -- standard 1: the preset and version it began as
    made_by     TEXT    NOT NULL,
    wall_millis INTEGER NOT NULL,                      -- wall clock, milliseconds since 1970 UTC; a label
    PRIMARY KEY (preset, version)
) STRICT, WITHOUT ROWID;

-- A version without an act is a draft.
CREATE TABLE treatment_act (
    preset      TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    act         TEXT    NOT NULL CHECK (act IN ('signed', 'withdrawn')),
    digest      TEXT    NOT NULL,                      -- SHA-256 of the content: ties the signature to what was signed
    made_by     TEXT    NOT NULL CHECK (trim(made_by) <> ''),  -- printed name
    wall_millis INTEGER NOT NULL,
    reason      TEXT    NOT NULL CHECK (trim(reason) <> ''),   -- meaning, in the person's words
    PRIMARY KEY (preset, version, act),
    FOREIGN KEY (preset, version) REFERENCES treatment_version (preset, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER treatment_version_is_never_changed BEFORE UPDATE ON treatment_version
BEGIN
    SELECT RAISE(ABORT, 'treatment presets are append-only: no version may be changed');
END;

CREATE TRIGGER treatment_version_is_never_removed BEFORE DELETE ON treatment_version
BEGIN
    SELECT RAISE(ABORT, 'treatment presets are append-only: no version may be removed');
END;

CREATE TRIGGER treatment_act_is_never_changed BEFORE UPDATE ON treatment_act
BEGIN
    SELECT RAISE(ABORT, 'signatures are append-only: none may be changed');
END;

CREATE TRIGGER treatment_act_is_never_removed BEFORE DELETE ON treatment_act
BEGIN
    SELECT RAISE(ABORT, 'signatures are append-only: none may be removed');
END;
