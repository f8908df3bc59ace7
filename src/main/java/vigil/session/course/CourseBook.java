package vigil.session.course;

import java.util.List;

/// Every patient's course, by the clinic's reference of the patient. Plans are only ever added: the newest counts.
///
/// Thread rule: each call reads afresh, or writes; any thread but the JavaFX one may call.
public interface CourseBook {
    /// What is planned for a patient, and what was; [Course#UNKNOWN] for an empty reference.
    Course of(String reference);

    /// The references of all patients with a plan or a session, in order of the alphabet.
    List<String> references();

    /// Every plan of a patient, newest first.
    List<PlanVersion> plans(String reference);

    /// Keeps a plan as the patient's newest; durable when it returns.
    ///
    /// @param by who planned; empty where nobody is signed in
    void plan(CoursePlan plan, String by);
}
