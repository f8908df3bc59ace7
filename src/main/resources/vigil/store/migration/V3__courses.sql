-- What series of sessions is planned for a patient. Rows are only ever added: the newest version counts, and who
-- planned what, and when, stays. What was given is not kept here: the sessions' own logs tell it.

CREATE TABLE course_plan (
    patient     TEXT    NOT NULL CHECK (trim(patient) <> ''),  -- the clinic's reference of the patient
    version     INTEGER NOT NULL CHECK (version > 0),          -- 1, 2, 3 ... without a gap
    content     TEXT    NOT NULL CHECK (json_valid(content)),  -- modality, parts, from when on, given elsewhere
    made_by     TEXT    NOT NULL,                              -- empty: nobody was signed in
    wall_millis INTEGER NOT NULL,                              -- wall clock, milliseconds since 1970 UTC; a label
    PRIMARY KEY (patient, version)
) STRICT, WITHOUT ROWID;

-- What the list of a patient's sessions needs, so that it does not read those of every other.
CREATE INDEX session_patient ON session_event (json_extract(payload, '$.patient.reference'), session)
    WHERE type = 'started';

CREATE TRIGGER course_plan_is_never_changed BEFORE UPDATE ON course_plan
BEGIN
    SELECT RAISE(ABORT, 'courses are append-only: no plan may be changed');
END;

CREATE TRIGGER course_plan_is_never_removed BEFORE DELETE ON course_plan
BEGIN
    SELECT RAISE(ABORT, 'courses are append-only: no plan may be removed');
END;
