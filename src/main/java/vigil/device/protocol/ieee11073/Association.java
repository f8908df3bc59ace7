package vigil.device.protocol.ieee11073;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vigil.device.protocol.ieee11073.AssociationTable.Cell;
import vigil.device.protocol.ieee11073.AssociationTable.Event;
import vigil.device.protocol.ieee11073.AssociationTable.State;
import vigil.metric.Timestamp;

/// The manager's side of an association: goes along [AssociationTable], answers the agent, and knows with
/// which configuration its reports are to be understood.
///
/// Confined to the link thread.
final class Association {
    /// How long an agent may take to describe its configuration. A choice: the facts give no time.
    static final Duration CONFIGURING_LIMIT = Duration.ofSeconds(10);

    /// How long an agent may take to agree to part. A choice as well.
    static final Duration RELEASE_LIMIT = Duration.ofSeconds(3);

    /// The manager's own number: an EUI-64 with the bit of those that nobody assigned. A choice.
    private static final long OWN_SYSTEM = 0x0256_4947_494C_0001L;

    private final KnownConfigurations known = new KnownConfigurations();
    private State state = State.UNASSOCIATED;
    private Timestamp deadline = new Timestamp(0, 0);
    private long system;
    private int nextInvoke;
    private @Nullable AgentConfiguration configuration;

    State state() {
        return state;
    }

    /// The port was opened anew: whatever was agreed on, the agent may have forgotten it.
    void restart() {
        state = State.UNASSOCIATED;
        configuration = null;
    }

    /// What the agent said.
    ///
    /// @param send takes the answer
    /// @return the configuration with which `apdu` is to be understood, if it is a report to be taken
    Optional<AgentConfiguration> heard(Apdu apdu, Timestamp at, Consumer<Apdu> send) {
        Cell cell = AssociationTable.cell(state, event(apdu));
        carryOut(cell.action(), apdu, send);
        enter(cell.next(), at);
        if (cell.action() == AssociationTable.Action.ASK_CONFIGURATION) {
            deadline = at.plus(CONFIGURING_LIMIT); // also if it had been asked before
        }
        return cell.action() == AssociationTable.Action.TAKE_REPORT
                ? Optional.ofNullable(configuration)
                : Optional.empty();
    }

    /// Gives up waiting when the time is over.
    void tick(Timestamp now, Consumer<Apdu> send) {
        boolean waits = state == State.CONFIGURING || state == State.DISASSOCIATING;
        if (waits && !now.isBefore(deadline)) {
            happened(Event.TIMEOUT, now, send);
        }
    }

    /// The link is about to close.
    void leave(Timestamp now, Consumer<Apdu> send) {
        happened(Event.LEAVING, now, send);
    }

    /// Something that nobody said.
    private void happened(Event event, Timestamp now, Consumer<Apdu> send) {
        Cell cell = AssociationTable.cell(state, event);
        switch (cell.action()) {
            case ABORT -> send.accept(new Apdu.Abort(timeoutReason()));
            case RELEASE -> send.accept(new Apdu.ReleaseRequest(0));
            case NOTHING,
                    ACCEPT,
                    ASK_CONFIGURATION,
                    REJECT,
                    TAKE_CONFIGURATION,
                    REFUSE_CONFIGURATION,
                    TAKE_REPORT,
                    CONFIRM_RELEASE -> {}
        }
        enter(cell.next(), now);
    }

    private int timeoutReason() {
        return state == State.CONFIGURING ? Apdu.Abort.CONFIGURATION_TIMEOUT : Apdu.Abort.RESPONSE_TIMEOUT;
    }

    private void enter(State next, Timestamp at) {
        if (next != state) {
            deadline = at.plus(next == State.CONFIGURING ? CONFIGURING_LIMIT : RELEASE_LIMIT);
        }
        state = next;
        if (next == State.UNASSOCIATED) {
            configuration = null;
        }
    }

    private Event event(Apdu apdu) {
        return switch (apdu) {
            case Apdu.AssociationRequest a -> request(a);
            case Apdu.ReleaseRequest r -> Event.RELEASE_REQUEST;
            case Apdu.ReleaseResponse r -> Event.PARTED;
            case Apdu.Abort a -> Event.PARTED;
            case Apdu.EventReport e ->
                e.info() instanceof EventInfo.Configuration c
                        ? AgentConfiguration.of(c).isUseful() ? Event.CONFIGURATION_USEFUL : Event.CONFIGURATION_USELESS
                        : Event.REPORT;
            case Apdu.AssociationResponse a -> Event.OTHER;
            case Apdu.EventAnswer e -> Event.OTHER;
            case Apdu.SetRequest s -> Event.OTHER;
            case Apdu.OtherService o -> Event.OTHER;
        };
    }

    private Event request(Apdu.AssociationRequest request) {
        if (!request.common()) {
            return Event.REQUEST_FOREIGN;
        }
        boolean isKnown = known.find(request.system(), request.configuration()).isPresent();
        return isKnown ? Event.REQUEST_KNOWN : Event.REQUEST_UNKNOWN;
    }

    private void carryOut(AssociationTable.Action action, Apdu apdu, Consumer<Apdu> send) {
        switch (action) {
            case NOTHING, RELEASE -> {}
            case ACCEPT -> accept(apdu, send);
            case ASK_CONFIGURATION -> {
                begin(apdu);
                respond(Apdu.AssociationResponse.ACCEPTED_UNKNOWN_CONFIGURATION, send);
            }
            case REJECT -> respond(Apdu.AssociationResponse.REJECTED_NO_COMMON_PROTOCOL, send);
            case TAKE_CONFIGURATION -> takeConfiguration(apdu, send);
            case REFUSE_CONFIGURATION -> answer(apdu, Apdu.Verdict.UNSUPPORTED, send);
            case TAKE_REPORT -> answer(apdu, Apdu.Verdict.ACCEPTED, send);
            case CONFIRM_RELEASE -> send.accept(new Apdu.ReleaseResponse(0));
            case ABORT -> send.accept(new Apdu.Abort(Apdu.Abort.UNDEFINED));
        }
    }

    private void accept(Apdu apdu, Consumer<Apdu> send) {
        begin(apdu);
        respond(Apdu.AssociationResponse.ACCEPTED, send);
        wake(configuration, send);
    }

    /// A new association: what an earlier one agreed on holds no longer.
    private void begin(Apdu apdu) {
        if (apdu instanceof Apdu.AssociationRequest request) {
            system = request.system();
            configuration = known.find(system, request.configuration()).orElse(null);
        }
    }

    private static void respond(int result, Consumer<Apdu> send) {
        send.accept(new Apdu.AssociationResponse(result, OWN_SYSTEM));
    }

    private void takeConfiguration(Apdu apdu, Consumer<Apdu> send) {
        if (apdu instanceof Apdu.EventReport event && event.info() instanceof EventInfo.Configuration said) {
            AgentConfiguration understood = AgentConfiguration.of(said);
            configuration = understood;
            known.keep(system, understood);
            answer(event, Apdu.Verdict.ACCEPTED, send);
            wake(understood, send);
        }
    }

    /// Scanners sleep until they are enabled; that is the only thing the manager ever sets.
    private void wake(@Nullable AgentConfiguration agreed, Consumer<Apdu> send) {
        Optional.ofNullable(agreed)
                .flatMap(AgentConfiguration::scannerToEnable)
                .ifPresent(scanner -> send.accept(new Apdu.SetRequest(
                        nextInvoke++ & 0xFFFF, scanner.handle(), Codes.ATTRIBUTE_OPERATIONAL_STATE, 1)));
    }

    /// What the agent wants confirmed is confirmed, with its own words of when and what.
    private static void answer(Apdu apdu, int result, Consumer<Apdu> send) {
        if (apdu instanceof Apdu.EventReport e && e.confirmed()) {
            Optional<Apdu.Verdict> verdict = e.info() instanceof EventInfo.Configuration c
                    ? Optional.of(new Apdu.Verdict(c.id(), result))
                    : Optional.empty();
            send.accept(new Apdu.EventAnswer(e.invoke(), e.handle(), e.time(), e.type(), verdict));
        }
    }
}
