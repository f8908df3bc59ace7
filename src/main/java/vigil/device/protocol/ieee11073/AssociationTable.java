package vigil.device.protocol.ieee11073;

import static vigil.device.protocol.ieee11073.AssociationTable.Action.ABORT;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.ACCEPT;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.ASK_CONFIGURATION;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.CONFIRM_RELEASE;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.NOTHING;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.REFUSE_CONFIGURATION;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.REJECT;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.RELEASE;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.TAKE_CONFIGURATION;
import static vigil.device.protocol.ieee11073.AssociationTable.Action.TAKE_REPORT;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.CONFIGURATION_USEFUL;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.CONFIGURATION_USELESS;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.LEAVING;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.PARTED;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.RELEASE_REQUEST;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.REPORT;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.REQUEST_FOREIGN;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.REQUEST_KNOWN;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.REQUEST_UNKNOWN;
import static vigil.device.protocol.ieee11073.AssociationTable.Event.TIMEOUT;
import static vigil.device.protocol.ieee11073.AssociationTable.State.CONFIGURING;
import static vigil.device.protocol.ieee11073.AssociationTable.State.DISASSOCIATING;
import static vigil.device.protocol.ieee11073.AssociationTable.State.OPERATING;
import static vigil.device.protocol.ieee11073.AssociationTable.State.UNASSOCIATED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// The manager's side of an association, as a table: what it does about an event in a state, and which state
/// follows. Where a cell is empty, nothing is done and the state stays.
///
/// The facts show the course of an association that goes well; the rest is a choice, made so that an agent
/// which lost its place, or whose manager did, always begins anew: a report out of place is aborted, and a
/// new request is taken in every state but on leaving.
///
/// Thread rule: immutable.
final class AssociationTable {
    /// Where the manager stands with its agent.
    enum State {
        UNASSOCIATED,
        CONFIGURING,
        OPERATING,
        DISASSOCIATING
    }

    /// What may happen.
    enum Event {
        /// An agent asks to associate, with a configuration that is known.
        REQUEST_KNOWN,
        /// The same with one that is not.
        REQUEST_UNKNOWN,
        /// The same, but it does not speak this protocol.
        REQUEST_FOREIGN,
        /// The agent describes a configuration with something in it that the driver understands.
        CONFIGURATION_USEFUL,
        /// The same with nothing in it.
        CONFIGURATION_USELESS,
        /// Measurements, or an event of another kind.
        REPORT,
        /// An answer to what the manager set, or a service that it does not know.
        OTHER,
        RELEASE_REQUEST,
        /// The agent agreed to part, or aborted.
        PARTED,
        /// The state's time is over.
        TIMEOUT,
        /// The link is about to close.
        LEAVING
    }

    /// What the manager does.
    enum Action {
        NOTHING,
        ACCEPT,
        ASK_CONFIGURATION,
        REJECT,
        TAKE_CONFIGURATION,
        REFUSE_CONFIGURATION,
        TAKE_REPORT,
        CONFIRM_RELEASE,
        RELEASE,
        ABORT
    }

    /// One cell: what to do, and what to be afterwards.
    record Cell(Action action, State next) {}

    private record Row(State state, Event event, Action action, State next) {}

    private static final Row[] ROWS = {
        row(UNASSOCIATED, REQUEST_KNOWN, ACCEPT, OPERATING),
        row(UNASSOCIATED, REQUEST_UNKNOWN, ASK_CONFIGURATION, CONFIGURING),
        row(UNASSOCIATED, REQUEST_FOREIGN, REJECT, UNASSOCIATED),
        row(UNASSOCIATED, CONFIGURATION_USEFUL, ABORT, UNASSOCIATED),
        row(UNASSOCIATED, CONFIGURATION_USELESS, ABORT, UNASSOCIATED),
        row(UNASSOCIATED, REPORT, ABORT, UNASSOCIATED),
        row(UNASSOCIATED, RELEASE_REQUEST, CONFIRM_RELEASE, UNASSOCIATED),
        row(CONFIGURING, REQUEST_KNOWN, ACCEPT, OPERATING),
        row(CONFIGURING, REQUEST_UNKNOWN, ASK_CONFIGURATION, CONFIGURING),
        row(CONFIGURING, REQUEST_FOREIGN, REJECT, UNASSOCIATED),
        row(CONFIGURING, CONFIGURATION_USEFUL, TAKE_CONFIGURATION, OPERATING),
        row(CONFIGURING, CONFIGURATION_USELESS, REFUSE_CONFIGURATION, CONFIGURING),
        row(CONFIGURING, REPORT, ABORT, UNASSOCIATED),
        row(CONFIGURING, RELEASE_REQUEST, CONFIRM_RELEASE, UNASSOCIATED),
        row(CONFIGURING, PARTED, NOTHING, UNASSOCIATED),
        row(CONFIGURING, TIMEOUT, ABORT, UNASSOCIATED),
        row(CONFIGURING, LEAVING, RELEASE, DISASSOCIATING),
        row(OPERATING, REQUEST_KNOWN, ACCEPT, OPERATING),
        row(OPERATING, REQUEST_UNKNOWN, ASK_CONFIGURATION, CONFIGURING),
        row(OPERATING, REQUEST_FOREIGN, REJECT, UNASSOCIATED),
        row(OPERATING, CONFIGURATION_USEFUL, TAKE_CONFIGURATION, OPERATING),
        row(OPERATING, CONFIGURATION_USELESS, REFUSE_CONFIGURATION, CONFIGURING),
        row(OPERATING, REPORT, TAKE_REPORT, OPERATING),
        row(OPERATING, RELEASE_REQUEST, CONFIRM_RELEASE, UNASSOCIATED),
        row(OPERATING, PARTED, NOTHING, UNASSOCIATED),
        row(OPERATING, LEAVING, RELEASE, DISASSOCIATING),
        row(DISASSOCIATING, RELEASE_REQUEST, CONFIRM_RELEASE, UNASSOCIATED),
        row(DISASSOCIATING, PARTED, NOTHING, UNASSOCIATED),
        row(DISASSOCIATING, TIMEOUT, ABORT, UNASSOCIATED),
    };

    private static final Map<State, Map<Event, Cell>> CELLS = new EnumMap<>(State.class);

    static {
        Arrays.stream(ROWS)
                .forEach(row -> CELLS.computeIfAbsent(row.state(), s -> new EnumMap<>(Event.class))
                        .put(row.event(), new Cell(row.action(), row.next())));
    }

    private AssociationTable() {}

    private static Row row(State state, Event event, Action action, State next) {
        return new Row(state, event, action, next);
    }

    static Cell cell(State state, Event event) {
        return CELLS.getOrDefault(state, Map.of()).getOrDefault(event, new Cell(NOTHING, state));
    }
}
