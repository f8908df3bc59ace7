package vigil.staff;

/// One line of the audit log.
///
/// Thread rule: immutable.
///
/// @param seq 1, 2, 3 …
/// @param wallMillis when, milliseconds since 1970 UTC; a label
/// @param who who did it; empty if nobody was signed in
/// @param what whom or what it was done to; empty if that is the person themselves
public record AuditEntry(long seq, long wallMillis, String who, AuditAct act, String what) {}
