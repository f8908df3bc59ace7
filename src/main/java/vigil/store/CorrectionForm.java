package vigil.store;

import java.util.Optional;
import java.util.function.Function;
import vigil.session.EventType;
import vigil.session.SessionEvent;

/// How a correction is kept: the entry it corrects, and what that should have said in the form of its own type.
final class CorrectionForm {
    private CorrectionForm() {}

    /// @param forms the form of every other type
    static EventForm<?> of(Function<EventType, EventForm<?>> forms) {
        return new EventForm<>(
                EventType.CORRECTED,
                SessionEvent.Corrected.class,
                (e, out) -> {
                    out.number64("entry", e.entry())
                            .maybeMoment("at", e.at())
                            .text("reason", e.reason())
                            .text("by", e.by());
                    e.replacement().ifPresent(event -> writeReplacement(event, forms, out));
                },
                in -> new SessionEvent.Corrected(
                        in.number64("entry"),
                        in.has("replacement")
                                ? Optional.of(readReplacement(in.object("replacement"), forms))
                                : Optional.empty(),
                        in.maybeMoment("at"),
                        in.text("reason"),
                        in.text("by")));
    }

    private static void writeReplacement(
            SessionEvent event, Function<EventType, EventForm<?>> forms, PayloadWriter out) {
        EventType type = EventType.of(event);
        out.object("replacement", event, (e, inner) -> {
            inner.text("type", type.id());
            inner.object("content", e, (content, fields) -> forms.apply(type).write(content, fields));
        });
    }

    private static SessionEvent readReplacement(Payload in, Function<EventType, EventForm<?>> forms) {
        EventType type = EventType.named(in.neededText("type"))
                .orElseThrow(() -> new BadPayload("\"type\" is \"" + in.text("type") + "\", which is no event"));
        return forms.apply(type).read().apply(in.object("content"));
    }
}
