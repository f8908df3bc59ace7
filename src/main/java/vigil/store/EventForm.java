package vigil.store;

import java.util.function.BiConsumer;
import java.util.function.Function;
import vigil.session.EventType;
import vigil.session.SessionEvent;

/// How one type of event is kept as JSON: writing and reading side by side, so that they cannot drift
/// apart.
///
/// A form may grow fields; it never changes the meaning of one, because old databases hold it.
///
/// Thread rule: immutable.
record EventForm<E extends SessionEvent>(
        EventType type, Class<E> event, BiConsumer<E, PayloadWriter> write, Function<Payload, E> read) {

    void write(SessionEvent event, PayloadWriter out) {
        write.accept(this.event.cast(event), out);
    }
}
