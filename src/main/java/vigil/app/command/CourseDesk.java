package vigil.app.command;

import java.nio.file.Path;
import java.util.function.Function;
import vigil.app.clinic.SystemClock;
import vigil.store.SqliteCourses;
import vigil.store.StoreException;

/// Where the commands about courses read and write, with refusals as [CannotDo].
record CourseDesk(SqliteCourses courses) {
    /// The courses of a data folder.
    static CourseDesk at(Path data) {
        return new CourseDesk(SqliteCourses.of(data, SystemClock.fresh()));
    }

    /// Does something with the courses.
    ///
    /// @throws CannotDo if it cannot be done; nothing is saved then
    <T> T work(Function<SqliteCourses, T> what) {
        try {
            return what.apply(courses);
        } catch (StoreException | IllegalArgumentException e) {
            throw new CannotDo(String.valueOf(e.getMessage()));
        }
    }
}
