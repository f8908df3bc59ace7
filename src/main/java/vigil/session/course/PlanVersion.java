package vigil.session.course;

/// A plan as it was kept.
///
/// @param version 1 for the patient's first
/// @param by who planned; empty where nobody was signed in
/// @param wallMillis when, milliseconds since 1970 UTC
public record PlanVersion(CoursePlan plan, int version, String by, long wallMillis) {}
