package vigil.ui.review;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vigil.session.Session;
import vigil.session.SessionArchive;
import vigil.session.SessionFold;
import vigil.session.SessionId;

/// The session that is read beside the open one.
///
/// Thread rule: FX thread; the record is read by `background`, results come back through `fx`.
final class BesideModel {
    private final SessionArchive archive;
    private final Executor background;
    private final Executor fx;
    private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int asked;

    BesideModel(SessionArchive archive, Executor background, Executor fx) {
        this.archive = archive;
        this.background = background;
        this.fx = fx;
    }

    /// Empty while the open session stands alone.
    ReadOnlyObjectProperty<Optional<Session>> session() {
        return session.getReadOnlyProperty();
    }

    /// Takes a session beside the open one; one that cannot be read is not taken.
    void open(SessionId id) {
        int question = ++asked;
        background.execute(() -> {
            Optional<Session> found = read(id);
            fx.execute(() -> {
                if (question == asked) {
                    session.set(found);
                }
            });
        });
    }

    /// The open session stands alone again.
    void close() {
        asked++;
        session.set(Optional.empty());
    }

    private Optional<Session> read(SessionId id) {
        try {
            return SessionFold.of(archive.entries(id));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
