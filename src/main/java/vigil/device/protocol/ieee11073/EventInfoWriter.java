package vigil.device.protocol.ieee11073;

import vigil.device.protocol.ieee11073.EventInfo.Attribute;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;
import vigil.device.protocol.ieee11073.EventInfo.Observation;
import vigil.device.protocol.ieee11073.EventInfo.Person;

/// Writes the content of event reports: [EventInfoReader] backwards.
///
/// Thread rule: stateless.
final class EventInfoWriter {
    private EventInfoWriter() {}

    static void write(MderWriter out, EventInfo info) {
        switch (info) {
            case EventInfo.Configuration c -> out.u16(c.id()).list(c.objects(), EventInfoWriter::object);
            case EventInfo.Scan scan -> scan(out, scan);
            case EventInfo.Unread unread -> {}
        }
    }

    private static void object(MderWriter out, ObjectDescription object) {
        out.u16(object.objectClass()).u16(object.handle()).list(object.attributes(), EventInfoWriter::attribute);
    }

    static void attribute(MderWriter out, Attribute attribute) {
        out.u16(attribute.id()).counted(value -> value.bytes(attribute.value()));
    }

    private static void scan(MderWriter out, EventInfo.Scan scan) {
        out.u16(Codes.AGENT_INITIATED).u16(0);
        if (scan.kind().hasPersons()) {
            out.list(scan.persons(), (to, person) -> person(to.u16(person.id()), scan.kind(), person));
        } else {
            scan.persons().forEach(person -> out.list(person.observations(), EventInfoWriter::observation));
        }
    }

    private static void person(MderWriter out, EventInfo.Kind kind, Person person) {
        if (kind.form() == EventInfo.Form.GROUPED) {
            person.observations().forEach(o -> observation(out, o));
        } else {
            out.list(person.observations(), EventInfoWriter::observation);
        }
    }

    private static void observation(MderWriter out, Observation observation) {
        switch (observation) {
            case EventInfo.Fixed f -> out.u16(f.handle()).counted(values -> values.bytes(f.values()));
            case EventInfo.Variable v -> out.u16(v.handle()).list(v.values(), EventInfoWriter::attribute);
            case EventInfo.Grouped g -> out.counted(values -> values.bytes(g.values()));
        }
    }
}
