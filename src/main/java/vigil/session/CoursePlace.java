package vigil.session;

/// Where a session stands in its patient's course.
///
/// Thread rule: immutable.
///
/// @param series the part of the course, for example `induction`
/// @param number 1 for the first session of the part; above `of` for one beyond the planned ones
/// @param of how many the part has; 0 if it has no end
public record CoursePlace(String series, int number, int of) {
    /// `session 4 of 6, induction`; `session 2, booster` in a part without an end.
    public String words() {
        String count = number <= of ? " of " + of : of == 0 ? "" : ", " + of + " were planned";
        return "session " + number + count + ", " + series;
    }
}
