package vigil.app.day;

import java.time.LocalDate;
import vigil.session.Patient;

/// The patients of the day. They do not exist.
final class People {
    static final Patient ALMA = new Patient("20418", "Alma Marsh", LocalDate.of(1984, 3, 12));
    static final Patient NORA = new Patient("20466", "Nora Lind", LocalDate.of(1991, 1, 30));

    private People() {}
}
