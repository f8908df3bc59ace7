package vigil.device.protocol.ieee11073;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.device.RawBytes;

/// What an event report holds, as it stands in the bytes. What it means is said by the agent's configuration.
///
/// Thread rule: immutable.
sealed interface EventInfo {

    /// How the agent's objects are laid out.
    record Configuration(int id, List<ObjectDescription> objects) implements EventInfo {
        public Configuration {
            objects = List.copyOf(objects);
        }
    }

    /// One object of a configuration.
    record ObjectDescription(int objectClass, int handle, List<Attribute> attributes) {
        public ObjectDescription {
            attributes = List.copyOf(attributes);
        }

        Optional<RawBytes> attribute(int id) {
            return attributes.stream()
                    .filter(a -> a.id() == id)
                    .map(Attribute::value)
                    .findFirst();
        }
    }

    /// Measurements.
    record Scan(Kind kind, List<Person> persons) implements EventInfo {
        public Scan {
            persons = List.copyOf(persons);
        }
    }

    /// An event whose content the driver does not read.
    record Unread() implements EventInfo {}

    /// An attribute with its value.
    record Attribute(int id, RawBytes value) {}

    /// The observations of one person.
    ///
    /// @param id the device's number for the person; 0 if the report knows of no persons
    record Person(int id, List<Observation> observations) {
        public Person {
            observations = List.copyOf(observations);
        }
    }

    /// One observation.
    sealed interface Observation {}

    /// The object's values one after the other, as its value map in the configuration says.
    record Fixed(int handle, RawBytes values) implements Observation {}

    /// Each value with its name.
    record Variable(int handle, List<Attribute> values) implements Observation {
        public Variable {
            values = List.copyOf(values);
        }
    }

    /// The values of several objects one after the other, as the scanner's map in the configuration says.
    record Grouped(RawBytes values) implements Observation {}

    /// How observations are written.
    enum Form {
        FIXED,
        VARIABLE,
        GROUPED
    }

    /// The kinds of scan report that the facts and the test APDUs name.
    ///
    /// Buffered reports come from a periodic scanner, which gathers values before it sends them.
    enum Kind {
        FIXED(0x0D1D, Form.FIXED, false, false),
        VARIABLE(0x0D1E, Form.VARIABLE, false, false),
        PERSONS_FIXED(0x0D1F, Form.FIXED, true, false),
        UNBUFFERED_VARIABLE(0x0D22, Form.VARIABLE, false, false),
        UNBUFFERED_FIXED(0x0D23, Form.FIXED, false, false),
        UNBUFFERED_GROUPED(0x0D24, Form.GROUPED, false, false),
        UNBUFFERED_PERSONS_VARIABLE(0x0D25, Form.VARIABLE, true, false),
        UNBUFFERED_PERSONS_FIXED(0x0D26, Form.FIXED, true, false),
        UNBUFFERED_PERSONS_GROUPED(0x0D27, Form.GROUPED, true, false),
        BUFFERED_VARIABLE(0x0D28, Form.VARIABLE, false, true),
        BUFFERED_FIXED(0x0D29, Form.FIXED, false, true),
        BUFFERED_GROUPED(0x0D2A, Form.GROUPED, false, true),
        BUFFERED_PERSONS_VARIABLE(0x0D2B, Form.VARIABLE, true, true),
        BUFFERED_PERSONS_FIXED(0x0D2C, Form.FIXED, true, true),
        BUFFERED_PERSONS_GROUPED(0x0D2D, Form.GROUPED, true, true);

        private final int code;
        private final Form form;
        private final boolean hasPersons;
        private final boolean isBuffered;

        Kind(int code, Form form, boolean hasPersons, boolean isBuffered) {
            this.code = code;
            this.form = form;
            this.hasPersons = hasPersons;
            this.isBuffered = isBuffered;
        }

        /// The kind of an event type; empty if it is no scan report that is known.
        static Optional<Kind> of(int code) {
            return Stream.of(values()).filter(k -> k.code == code).findFirst();
        }

        int code() {
            return code;
        }

        Form form() {
            return form;
        }

        boolean hasPersons() {
            return hasPersons;
        }

        boolean isBuffered() {
            return isBuffered;
        }
    }
}
