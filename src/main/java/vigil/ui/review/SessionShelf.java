package vigil.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vigil.session.SessionArchive;
import vigil.ui.control.Errands;
import vigil.ui.face.TimeText;

/// The list of recorded sessions, and what is looked for in it.
///
/// Thread rule: FX thread; the archive is read in the background.
final class SessionShelf {
    private final SessionArchive archive;
    private final TimeText time;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<List<SessionLine>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty search = new SimpleStringProperty("");
    private List<SessionLine> all = List.of();

    SessionShelf(SessionArchive archive, TimeText time, Errands errands) {
        this.archive = archive;
        this.time = time;
        this.errands = errands;
        search.subscribe(text -> filter());
    }

    /// Those that match the search, newest first.
    ReadOnlyObjectProperty<List<SessionLine>> shown() {
        return shown.getReadOnlyProperty();
    }

    StringProperty search() {
        return search;
    }

    /// True if there are none at all, whatever the search hides.
    boolean isEmpty() {
        return all.isEmpty();
    }

    /// Reads the list anew.
    ///
    /// @param done told when it was read
    /// @param failed told if it cannot be read: the list stays as it was
    void read(Runnable done, Consumer<RuntimeException> failed) {
        errands.run(
                () -> archive.sessions().stream()
                        .map(s -> SessionLine.of(s, time))
                        .toList(),
                lines -> {
                    all = lines;
                    filter();
                    done.run();
                },
                failed);
    }

    private void filter() {
        shown.set(all.stream().filter(l -> l.matches(search.get())).toList());
    }
}
