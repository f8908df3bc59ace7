package vigil.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vigil.session.EventType;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;

/// Turns session entries into rows and back, by the forms of their types.
///
/// Thread rule: immutable.
final class EventCodec {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<EventType, EventForm<?>> forms = new EnumMap<>(EventType.class);

    EventCodec() {
        Stream.of(
                        MeasurementForms.all(),
                        TreatmentForms.all(),
                        DoseForms.all(),
                        AlarmForms.all(),
                        NoteForms.all(),
                        PreparationForms.all(),
                        DischargeForms.all(),
                        List.of(CorrectionForm.of(this::form)))
                .flatMap(List::stream)
                .forEach(form -> forms.put(form.type(), form));
    }

    /// The row of an entry.
    Row encode(SessionEntry entry) {
        EventType type = EventType.of(entry.event());
        PayloadWriter out = new PayloadWriter(MAPPER.createObjectNode(), entry.at());
        form(type).write(entry.event(), out);
        return new Row(entry.seq(), entry.at(), type.id(), MAPPER.writeValueAsString(out.json()));
    }

    /// The entry of a row.
    ///
    /// @throws BadPayload if the type is unknown or the payload does not make an event of it
    SessionEntry decode(Row row) {
        EventType type = EventType.named(row.type())
                .orElseThrow(() -> new BadPayload("the event type \"" + row.type() + "\" is unknown to this version"));
        return new SessionEntry(row.seq(), row.at(), event(form(type), row));
    }

    private static SessionEvent event(EventForm<?> form, Row row) {
        try {
            JsonNode json = MAPPER.readTree(row.payload());
            if (!json.isObject()) {
                throw new BadPayload("its content is no JSON object");
            }
            return form.read().apply(new Payload(json, row.at()));
        } catch (JacksonException e) {
            throw new BadPayload("its content is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new BadPayload(String.valueOf(e.getMessage()));
        }
    }

    private EventForm<?> form(EventType type) {
        EventForm<?> form = forms.get(type);
        if (form == null) {
            throw new IllegalStateException("no form keeps events of type " + type.id());
        }
        return form;
    }
}
