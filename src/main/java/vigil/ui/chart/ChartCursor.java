package vigil.ui.chart;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vigil.session.Session;

/// The moment a person points at in a chart, and what was measured there.
///
/// Thread rule: FX thread.
final class ChartCursor {
    private final ObjectProperty<OptionalInt> moment = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Optional<CursorValues>> values = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// In milliseconds since the session began; empty without a cursor.
    ObjectProperty<OptionalInt> moment() {
        return moment;
    }

    ReadOnlyObjectProperty<Optional<CursorValues>> values() {
        return values.getReadOnlyProperty();
    }

    /// Reads what a session holds at the moment.
    void read(Session session) {
        OptionalInt at = moment.get();
        values.set(at.isPresent() ? Optional.of(CursorValues.at(session, at.getAsInt())) : Optional.empty());
    }
}
