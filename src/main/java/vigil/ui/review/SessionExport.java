package vigil.ui.review;

import java.util.concurrent.CompletionStage;
import vigil.session.Session;

/// How review gets a session out of the console; the application decides where the file goes.
@FunctionalInterface
public interface SessionExport {
    /// What to write. The REMS form is only for a session that has one.
    enum Form {
        PDF,
        CSV,
        FHIR,
        REMS_PDF,
        REMS_CSV
    }

    /// Who it names.
    enum Naming {
        NAME,
        /// Neither name nor birth date; what people wrote in their own words is not searched for names.
        ID_ONLY
    }

    /// Writes the session without blocking the caller (the FX thread).
    ///
    /// @return completes with one sentence that says where it is; exceptionally with one that says why not
    CompletionStage<String> write(Session session, Form form, Naming naming);
}
