package vigil.device.protocol.ieee11073;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vigil.device.protocol.ieee11073.EventInfo.Attribute;
import vigil.device.protocol.ieee11073.EventInfo.ObjectDescription;
import vigil.device.protocol.ieee11073.EventInfo.Observation;
import vigil.device.protocol.ieee11073.EventInfo.Person;
import vigil.device.protocol.ieee11073.EventInfo.Scan;

/// Reads the content of event reports. What does not add up breaks its [MderReader].
///
/// Thread rule: stateless.
final class EventInfoReader {
    private EventInfoReader() {}

    static EventInfo read(int type, MderReader in) {
        if (type == Codes.EVENT_CONFIGURATION) {
            return configuration(in);
        }
        Optional<EventInfo.Kind> kind = EventInfo.Kind.of(type);
        return kind.isPresent() ? scan(kind.get(), in) : new EventInfo.Unread();
    }

    private static EventInfo configuration(MderReader in) {
        int id = in.u16();
        List<ObjectDescription> objects = list(
                in,
                object -> new ObjectDescription(object.u16(), object.u16(), list(object, EventInfoReader::attribute)));
        in.end();
        return new EventInfo.Configuration(id, objects);
    }

    /// Every scan report begins with who asked for it and a running number.
    private static EventInfo scan(EventInfo.Kind kind, MderReader in) {
        in.u16();
        in.u16();
        List<Person> persons = kind.hasPersons()
                ? list(in, part -> new Person(part.u16(), ofPerson(kind.form(), part)))
                : List.of(new Person(0, list(in, part -> observation(kind.form(), part))));
        in.end();
        return new Scan(kind, persons);
    }

    private static List<Observation> ofPerson(EventInfo.Form form, MderReader in) {
        return switch (form) {
            case FIXED, VARIABLE -> list(in, part -> observation(form, part));
            case GROUPED -> List.of(observation(form, in));
        };
    }

    private static Observation observation(EventInfo.Form form, MderReader in) {
        return switch (form) {
            case FIXED -> new EventInfo.Fixed(in.u16(), in.counted().rest());
            case VARIABLE -> new EventInfo.Variable(in.u16(), list(in, EventInfoReader::attribute));
            case GROUPED -> new EventInfo.Grouped(in.counted().rest());
        };
    }

    static Attribute attribute(MderReader in) {
        return new Attribute(in.u16(), in.counted().rest());
    }

    /// A count, a length, and as many items in as many bytes.
    static <T> List<T> list(MderReader in, Function<MderReader, T> read) {
        int count = in.u16();
        MderReader items = in.counted();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count && !items.isBroken(); i++) {
            all.add(read.apply(items));
        }
        items.end();
        return all;
    }
}
