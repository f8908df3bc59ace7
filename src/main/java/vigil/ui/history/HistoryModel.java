package vigil.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vigil.alarm.AlarmPriority;
import vigil.session.AlarmLog;
import vigil.session.AlarmQuery;
import vigil.ui.face.TimeText;
import vigil.ui.language.Texts;

/// The alarms that a search finds. It holds no node.
///
/// The log is read away from the FX thread, afresh for each search; an answer that comes after a newer search is
/// dropped.
///
/// Thread rule: FX thread.
public final class HistoryModel {
    private static final Texts TEXTS = Texts.of(HistoryModel.class);

    /// More rows than this nobody reads; the search is over the whole log all the same.
    static final int MOST = 20_000;

    private final AlarmLog log;
    private final TimeText time;
    private final Executor background;
    private final Executor fx;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> room = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<AlarmPriority>> atLeast = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private int searches;

    /// @param background where the log is read
    /// @param fx runs what comes back
    public HistoryModel(AlarmLog log, TimeText time, Executor background, Executor fx) {
        this.log = log;
        this.time = time;
        this.background = background;
        this.fx = fx;
        text.subscribe(t -> {
            if (searches > 0) {
                search();
            }
        });
        room.subscribe(r -> {
            if (searches > 0) {
                search();
            }
        });
        atLeast.subscribe(p -> {
            if (searches > 0) {
                search();
            }
        });
    }

    /// Looks the alarms up afresh.
    public void search() {
        int search = ++searches;
        AlarmQuery query = new AlarmQuery(
                room.get(), Optional.empty(), atLeast.get(), text.get(), Long.MIN_VALUE, Long.MAX_VALUE, MOST);
        background.execute(() -> {
            List<HistoryRow> answer = log.find(query).stream()
                    .map(alarm -> HistoryRow.of(alarm, time))
                    .toList();
            fx.execute(() -> {
                if (search == searches) {
                    show(query, answer);
                }
            });
        });
    }

    /// What the alarms must say; blank for all.
    public StringProperty textProperty() {
        return text;
    }

    /// The room they must be of; empty for all.
    public ObjectProperty<Optional<String>> roomProperty() {
        return room;
    }

    /// The lowest priority they must have had; empty for all.
    public ObjectProperty<Optional<AlarmPriority>> atLeastProperty() {
        return atLeast;
    }

    /// What was found, newest first.
    public ObservableList<HistoryRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// How many, in words.
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    private void show(AlarmQuery query, List<HistoryRow> answer) {
        rows.setAll(answer);
        String words =
                answer.size() == MOST ? "found.most" : answer.isEmpty() && asksForAll(query) ? "found.none" : "found";
        found.set(TEXTS.say(words, answer.size()));
    }

    /// Then an empty answer says that there is no alarm at all.
    private static boolean asksForAll(AlarmQuery query) {
        return query.text().isBlank()
                && query.room().isEmpty()
                && query.atLeast().isEmpty();
    }
}
