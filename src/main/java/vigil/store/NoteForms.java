package vigil.store;

import java.util.List;
import vigil.session.EventType;
import vigil.session.SessionEvent;

/// How what people write down is kept: notes, marks, adverse events, sedation scores.
final class NoteForms {
    private NoteForms() {}

    static List<EventForm<?>> all() {
        return List.of(
                new EventForm<>(
                        EventType.NOTE,
                        SessionEvent.NoteWritten.class,
                        (e, out) -> out.text("text", e.text()).text("by", e.by()),
                        in -> new SessionEvent.NoteWritten(in.text("text"), in.text("by"))),
                new EventForm<>(
                        EventType.MARK,
                        SessionEvent.EventMarked.class,
                        (e, out) -> out.text("label", e.label()).text("by", e.by()),
                        in -> new SessionEvent.EventMarked(in.text("label"), in.text("by"))),
                new EventForm<>(
                        EventType.ADVERSE_EVENT,
                        SessionEvent.AdverseEvent.class,
                        (e, out) -> out.text("what", e.what()).text("by", e.by()),
                        in -> new SessionEvent.AdverseEvent(in.text("what"), in.text("by"))),
                new EventForm<>(
                        EventType.SEDATION,
                        SessionEvent.SedationScored.class,
                        (e, out) -> out.integer("score", e.score()).text("by", e.by()),
                        in -> new SessionEvent.SedationScored(in.integer("score"), in.text("by"))));
    }
}
