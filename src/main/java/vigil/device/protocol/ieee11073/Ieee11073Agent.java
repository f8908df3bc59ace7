package vigil.device.protocol.ieee11073;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vigil.device.DeviceEmulator;
import vigil.device.EmulatedPatient;
import vigil.metric.Metric;
import vigil.metric.Timestamp;

/// A simulated IEEE 11073-20601 agent: asks for an association until it gets one, describes its configuration
/// if it must, then reports once a second what its probe senses, and after each determination what its cuff
/// found. Its own times are choices.
///
/// A result that nobody took is kept and sent when there is an association again, with the time at which it
/// was measured, as real devices do. Confined to the thread of whoever simulates.
public final class Ieee11073Agent implements DeviceEmulator {
    /// How long it waits for an answer, and until it asks again.
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Duration REPORT_EVERY = Duration.ofSeconds(1);
    private static final long SYSTEM = 0x0256_4947_494C_0003L;

    private final AgentKind kind;
    private final EmulatedPatient patient;
    private final ZoneId zone;
    private final AgentCuff cuff;
    private final ApduReader ear = new ApduReader((offset, apdu) -> heard(apdu));
    private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
    private State state = State.UNASSOCIATED;
    private Timestamp now;
    private Timestamp nextRequest;
    private Timestamp nextReport;
    private Timestamp deadline;
    private boolean awaiting;
    private int invoke;
    private int awaited;

    private enum State {
        UNASSOCIATED,
        DESCRIBING,
        OPERATING
    }

    /// @param zone in which the device's clock is set
    /// @param start when the device is switched on
    public Ieee11073Agent(AgentKind kind, EmulatedPatient patient, ZoneId zone, Timestamp start) {
        this.kind = kind;
        this.patient = patient;
        this.zone = zone;
        this.cuff = new AgentCuff(patient, start);
        this.now = start;
        this.nextRequest = start;
        this.nextReport = start;
        this.deadline = start;
    }

    @Override
    public byte[] received(byte[] bytes, int length, Timestamp at) {
        now = at;
        ear.feed(bytes, length);
        return said();
    }

    @Override
    public byte[] due(Timestamp at) {
        now = at;
        cuff.tick(at);
        switch (state) {
            case UNASSOCIATED -> request();
            case DESCRIBING -> giveUpUnanswered();
            case OPERATING -> {
                giveUpUnanswered();
                report();
            }
        }
        return said();
    }

    private byte[] said() {
        byte[] all = answers.toByteArray();
        answers.reset();
        return all;
    }

    private void say(Apdu apdu) {
        answers.writeBytes(ApduWriter.write(apdu));
    }

    private void request() {
        if (!now.isBefore(nextRequest)) {
            say(new Apdu.AssociationRequest(true, SYSTEM, kind.configuration()));
            nextRequest = now.plus(PATIENCE);
        }
    }

    private void giveUpUnanswered() {
        if (awaiting && !now.isBefore(deadline)) {
            say(new Apdu.Abort(Apdu.Abort.RESPONSE_TIMEOUT));
            part();
        }
    }

    private void part() {
        state = State.UNASSOCIATED;
        awaiting = false;
        nextRequest = now.plus(PATIENCE);
    }

    private void heard(Apdu apdu) {
        switch (apdu) {
            case Apdu.AssociationResponse a -> associated(a.result());
            case Apdu.EventAnswer e -> answered(e);
            case Apdu.ReleaseRequest r -> {
                say(new Apdu.ReleaseResponse(0));
                part();
            }
            case Apdu.ReleaseResponse r -> part();
            case Apdu.Abort a -> part();
            case Apdu.AssociationRequest a -> {}
            case Apdu.EventReport e -> {}
            case Apdu.SetRequest s -> {}
            case Apdu.OtherService o -> {}
        }
    }

    private void associated(int result) {
        if (state != State.UNASSOCIATED) {
            return;
        }
        switch (result) {
            case Apdu.AssociationResponse.ACCEPTED -> operate();
            case Apdu.AssociationResponse.ACCEPTED_UNKNOWN_CONFIGURATION -> {
                state = State.DESCRIBING;
                say(new Apdu.EventReport(
                        await(), true, Codes.MDS, Codes.NO_TIME, Codes.EVENT_CONFIGURATION, kind.described()));
            }
            default -> nextRequest = now.plus(PATIENCE);
        }
    }

    private void operate() {
        state = State.OPERATING;
        nextReport = now;
    }

    /// What follows must be answered.
    private int await() {
        awaiting = true;
        deadline = now.plus(PATIENCE);
        awaited = ++invoke & 0xFFFF;
        return awaited;
    }

    private void answered(Apdu.EventAnswer answer) {
        if (!awaiting || answer.invoke() != awaited) {
            return;
        }
        awaiting = false;
        switch (state) {
            case UNASSOCIATED -> {}
            case OPERATING -> cuff.taken();
            case DESCRIBING -> {
                boolean accepted = answer.verdict()
                        .map(v -> v.result() == Apdu.Verdict.ACCEPTED)
                        .orElse(false);
                if (accepted) {
                    operate();
                } else {
                    say(new Apdu.ReleaseRequest(0));
                    part();
                }
            }
        }
    }

    private void report() {
        if (kind.hasProbe() && !now.isBefore(nextReport)) {
            nextReport = nextReport.plus(REPORT_EVERY);
            say(Reports.report(
                    ++invoke & 0xFFFF,
                    false,
                    List.of(
                            Reports.number(kind.saturationHandle(), sensed(Metric.SPO2), probeTime()),
                            Reports.number(kind.pulseRateHandle(), sensed(Metric.PULSE_RATE), probeTime()))));
        }
        if (kind.hasCuff() && !awaiting) {
            cuff.waiting().ifPresent(this::reportCuff);
        }
    }

    private double sensed(Metric metric) {
        return Math.rint(patient.value(metric, now));
    }

    /// Configuration 0190 sends no time.
    private Optional<LocalDateTime> probeTime() {
        return kind == AgentKind.OXIMETER ? Optional.empty() : Optional.of(LocalDateTime.ofInstant(now.wall(), zone));
    }

    private void reportCuff(AgentCuff.Outcome outcome) {
        LocalDateTime time = LocalDateTime.ofInstant(outcome.at().wall(), zone);
        say(Reports.report(
                await(),
                true,
                List.of(
                        Reports.pressures(
                                kind.pressureHandle(), outcome.systolic(), outcome.diastolic(), outcome.mean(), time),
                        Reports.number(kind.cuffPulseHandle(), outcome.pulse(), Optional.of(time)))));
    }
}
