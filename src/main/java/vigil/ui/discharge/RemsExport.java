package vigil.ui.discharge;

import java.util.concurrent.CompletionStage;
import vigil.metric.Timestamp;
import vigil.session.Session;
import vigil.ui.language.Texts;

/// How the REMS form of a session gets out of the console; the application decides where the file goes.
@FunctionalInterface
public interface RemsExport {
    /// Nothing can be written here.
    RemsExport NONE = (session, now, form) -> java.util.concurrent.CompletableFuture.completedFuture(
            Texts.of(RemsExport.class).say("rems.nowhere"));

    /// What to write.
    enum Form {
        PDF,
        CSV
    }

    /// Writes the form as it stands at `now` without blocking the caller (the FX thread).
    ///
    /// @return completes with one sentence that says where it is; exceptionally with one that says why not
    CompletionStage<String> write(Session session, Timestamp now, Form form);
}
