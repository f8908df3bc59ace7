package vigil.ui.bedside;

import java.util.function.Consumer;
import vigil.session.course.Course;

/// Finds a patient's course in the background.
///
/// Thread rule: asked on the FX thread, and answers there.
public interface CourseLookup {
    /// Knows nothing.
    CourseLookup NONE = (reference, take) -> take.accept(Course.UNKNOWN);

    /// @param reference the clinic's, of the patient
    /// @param take told once, now or later
    void find(String reference, Consumer<Course> take);
}
