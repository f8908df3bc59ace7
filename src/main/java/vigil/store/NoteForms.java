package vigil.store;

import java.util.List;
import java.util.Optional;
import vigil.session.AdverseGrade;
import vigil.session.EventType;
import vigil.session.SessionEvent;
import vigil.treatment.Scale;

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
                        EventType.ADVERSE_EVENT_DETAIL,
                        SessionEvent.AdverseEventDetailed.class,
                        NoteForms::writeDetail,
                        NoteForms::readDetail),
                new EventForm<>(
                        EventType.SCORE,
                        SessionEvent.Scored.class,
                        (e, out) -> out.name("scale", e.scale())
                                .integer("value", e.value())
                                .integers("items", e.items())
                                .text("by", e.by()),
                        in -> new SessionEvent.Scored(
                                in.name("scale", Scale.class),
                                in.integer("value"),
                                in.integers("items"),
                                in.text("by"))),
                new EventForm<>(
                        EventType.SEDATION,
                        SessionEvent.SedationScored.class,
                        (e, out) -> out.integer("score", e.score()).text("by", e.by()),
                        in -> new SessionEvent.SedationScored(in.integer("score"), in.text("by"))));
    }

    private static void writeDetail(SessionEvent.AdverseEventDetailed e, PayloadWriter out) {
        out.number64("entry", e.entry())
                .name("grade", e.grade().orElse(null))
                .flag("serious", e.serious())
                .maybeMoment("onset", e.onset())
                .maybeMoment("ended", e.ended())
                .text("action", e.action())
                .text("by", e.by());
    }

    private static SessionEvent.AdverseEventDetailed readDetail(Payload in) {
        return new SessionEvent.AdverseEventDetailed(
                in.number64("entry"),
                Optional.ofNullable(in.nameOrNull("grade", AdverseGrade.class)),
                in.flag("serious"),
                in.maybeMoment("onset"),
                in.maybeMoment("ended"),
                in.text("action"),
                in.text("by"));
    }
}
