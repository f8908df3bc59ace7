-- What a clinic sets for all its sessions: its own alarm presets and its settings. Like the session log, rows are
-- only ever added: a change is a new version, and who made it, when and why stays.

CREATE TABLE preset_version (
    preset      TEXT    NOT NULL,                      -- ours
    version     INTEGER NOT NULL CHECK (version > 0),  -- 1, 2, 3 ... without a gap
    content     TEXT    NOT NULL CHECK (json_valid(content)),  -- title, cuff interval and every limit
    copied_from TEXT    NOT NULL,                      -- standard 1: the preset and version it began as
    made_by     TEXT    NOT NULL,
    wall_millis INTEGER NOT NULL,                      -- wall clock, milliseconds since 1970 UTC; a label
    PRIMARY KEY (preset, version)
) STRICT, WITHOUT ROWID;

-- A version without an act is a draft.
CREATE TABLE preset_act (
    preset      TEXT    NOT NULL,
    version     INTEGER NOT NULL,
    act         TEXT    NOT NULL CHECK (act IN ('signed', 'withdrawn')),
    digest      TEXT    NOT NULL,                      -- SHA-256 of the content: ties the signature to what was signed
    made_by     TEXT    NOT NULL CHECK (trim(made_by) <> ''),  -- printed name
    wall_millis INTEGER NOT NULL,
    reason      TEXT    NOT NULL CHECK (trim(reason) <> ''),   -- meaning, in the person's words
    PRIMARY KEY (preset, version, act),
    FOREIGN KEY (preset, version) REFERENCES preset_version (preset, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE clinic_setting (
    key         TEXT    NOT NULL,
    version     INTEGER NOT NULL CHECK (version > 0),
    value       TEXT    NOT NULL CHECK (json_valid(value)),
    made_by     TEXT    NOT NULL,                      -- empty: nobody was signed in
    wall_millis INTEGER NOT NULL,
    PRIMARY KEY (key, version)
) STRICT, WITHOUT ROWID;

-- What a search through all alarms needs, so that it does not read every reading.
CREATE INDEX session_alarm ON session_event (session, seq)
    WHERE type IN ('started', 'alarm', 'acknowledged', 'limits');

-- And which sessions have alarms of a day.
CREATE INDEX session_alarm_time ON session_event (wall_millis) WHERE type = 'alarm';

CREATE TRIGGER preset_version_is_never_changed BEFORE UPDATE ON preset_version
BEGIN
    SELECT RAISE(ABORT, 'presets are append-only: no version may be changed');
END;

CREATE TRIGGER preset_version_is_never_removed BEFORE DELETE ON preset_version
BEGIN
    SELECT RAISE(ABORT, 'presets are append-only: no version may be removed');
END;

CREATE TRIGGER preset_act_is_never_changed BEFORE UPDATE ON preset_act
BEGIN
    SELECT RAISE(ABORT, 'signatures are append-only: none may be changed');
END;

CREATE TRIGGER preset_act_is_never_removed BEFORE DELETE ON preset_act
BEGIN
    SELECT RAISE(ABORT, 'signatures are append-only: none may be removed');
END;

CREATE TRIGGER clinic_setting_is_never_changed BEFORE UPDATE ON clinic_setting
BEGIN
    SELECT RAISE(ABORT, 'settings are append-only: no version may be changed');
END;

CREATE TRIGGER clinic_setting_is_never_removed BEFORE DELETE ON clinic_setting
BEGIN
    SELECT RAISE(ABORT, 'settings are append-only: no version may be removed');
END;
