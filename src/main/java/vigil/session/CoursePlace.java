package vigil.session;

/// Where a session stands in its patient's course.
///
/// @param series the part of the course, for example `induction`
/// @param number 1 for the first session of the part
/// @param of how many the part has; 0 if it has no end
public record CoursePlace(String series, int number, int of) {}
