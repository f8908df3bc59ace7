package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceEmulator;
import vigil.device.EmulatedPatient;
import vigil.metric.Metric;
import vigil.metric.Timestamp;
import vigil.profile.Cuff;
import vigil.profile.CuffSign;
import vigil.profile.DescribedProfile;
import vigil.profile.HostCommand;
import vigil.profile.Message;

/// A profile run backwards: it streams and answers as the described device would, and runs the cuff.
///
/// Confined to the thread of whoever simulates. It knows no port and no clock.
public final class ProfileEmulator implements DeviceEmulator {
    private final DescribedProfile profile;
    private final EmulatedPatient patient;
    private final MessageEncoder encoder;
    private final CommandMatcher ear;
    private final List<Message> streamed;
    private final Timestamp[] nextAt;
    private @Nullable SimulatedCuff cuff;
    private @Nullable MessageContent lastOutcome;

    /// @param start when the device is switched on
    public ProfileEmulator(DescribedProfile profile, EmulatedPatient patient, Timestamp start) {
        this.profile = profile;
        this.patient = patient;
        this.encoder = new MessageEncoder(profile);
        this.ear = new CommandMatcher(profile);
        this.streamed = profile.messages().stream()
                .filter(m -> m.sent().isPresent() || m.waveform().isPresent())
                .toList();
        this.nextAt = new Timestamp[streamed.size()];
        for (int i = 0; i < nextAt.length; i++) {
            nextAt[i] = start.plus(period(streamed.get(i)));
        }
    }

    private static Duration period(Message message) {
        return message.sent()
                .map(Message.Sent::every)
                .orElseGet(() -> Duration.ofNanos(
                        Math.round(1e9 / message.waveform().orElseThrow().samplesPerSecond())));
    }

    @Override
    public byte[] received(byte[] bytes, int length, Timestamp at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ear.feed(bytes, length);
        for (Optional<HostCommand> said = ear.next(); said.isPresent(); said = ear.next()) {
            out.writeBytes(obey(said.get(), at));
        }
        return out.toByteArray();
    }

    private byte[] obey(HostCommand command, Timestamp at) {
        Optional<Cuff> behaviour = profile.cuff();
        if (behaviour.isPresent() && command.name().equals(behaviour.get().start())) {
            return start(command, at);
        }
        if (behaviour.isPresent() && command.name().equals(behaviour.get().stop())) {
            return stop(command, behaviour.get(), at);
        }
        if (behaviour.isPresent() && command.name().equals(behaviour.get().fetch())) {
            return fetched(command, at);
        }
        return answer(command, HostCommand.Answer::message, now(at));
    }

    private byte[] start(HostCommand command, Timestamp at) {
        if (cuff != null) {
            return answer(command, HostCommand.Answer::busy, now(at));
        }
        cuff = new SimulatedCuff(patient.cuff(at), at);
        for (int i = 0; i < nextAt.length; i++) {
            if (isWhileMeasuring(streamed.get(i))) {
                nextAt[i] = at.plus(period(streamed.get(i)));
            }
        }
        return answer(command, HostCommand.Answer::message, now(at));
    }

    /// A device that does not answer the command tells of the stop in the message that ends every
    /// determination.
    private byte[] stop(HostCommand command, Cuff behaviour, Timestamp at) {
        boolean ran = cuff != null;
        cuff = null;
        if (command.answer().isPresent()) {
            return answer(command, HostCommand.Answer::message, now(at));
        }
        MessageContent stopped = new MessageContent(at, metric -> Double.NaN, List.of("stopped"), CuffSign.FAILED);
        return ran ? encoder.encode(profile.message(behaviour.announces()), stopped) : new byte[0];
    }

    private byte[] fetched(HostCommand command, Timestamp at) {
        MessageContent held = lastOutcome;
        if (cuff != null) {
            return answer(command, HostCommand.Answer::busy, now(at));
        }
        MessageContent none = new MessageContent(at, metric -> Double.NaN, List.of(), CuffSign.RESULT);
        return answer(command, HostCommand.Answer::message, held == null ? none : held);
    }

    private byte[] answer(HostCommand command, Function<HostCommand.Answer, String> which, MessageContent content) {
        String message = command.answer().map(which).orElse("");
        return message.isEmpty() ? new byte[0] : encoder.encode(profile.message(message), content);
    }

    @Override
    public byte[] due(Timestamp now) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int next = earliest(now); next >= 0; next = earliest(now)) {
            endCuffBy(nextAt[next], out);
            Message message = streamed.get(next);
            if (cuff != null || !isWhileMeasuring(message)) {
                out.writeBytes(encoder.encode(message, now(onClockOf(now, nextAt[next]))));
            }
            nextAt[next] = nextAt[next].plus(period(message));
        }
        endCuffBy(now, out);
        return out.toByteArray();
    }

    /// `moment` as the device's clock shows it, which may have been set since the device was switched on.
    private static Timestamp onClockOf(Timestamp now, Timestamp moment) {
        return new Timestamp(
                moment.monoNanos(), now.wallMillis() - now.since(moment).toMillis());
    }

    private void endCuffBy(Timestamp now, ByteArrayOutputStream out) {
        SimulatedCuff running = cuff;
        if (running == null || now.isBefore(running.ends())) {
            return;
        }
        cuff = null;
        MessageContent outcome = running.outcome(running.ends());
        lastOutcome = outcome;
        profile.cuff().ifPresent(c -> out.writeBytes(encoder.encode(profile.message(c.announces()), outcome)));
    }

    /// The stream that is due first, or -1 if none is due by `now`.
    private int earliest(Timestamp now) {
        int first = -1;
        for (int i = 0; i < nextAt.length; i++) {
            if (!now.isBefore(nextAt[i]) && (first < 0 || nextAt[i].isBefore(nextAt[first]))) {
                first = i;
            }
        }
        return first;
    }

    private static boolean isWhileMeasuring(Message message) {
        return message.sent().map(Message.Sent::whileMeasuring).orElse(false);
    }

    private MessageContent now(Timestamp at) {
        SimulatedCuff running = cuff;
        return new MessageContent(
                at,
                metric -> value(metric, at),
                patient.conditions(at),
                running == null ? CuffSign.NONE : CuffSign.MEASURING);
    }

    /// A device knows a blood pressure only from its last determination, and says none while the next one runs.
    private double value(Metric metric, Timestamp at) {
        SimulatedCuff running = cuff;
        MessageContent held = lastOutcome;
        return switch (metric) {
            case CUFF_PRESSURE -> running == null ? 0 : running.pressure(at);
            case NIBP_SYS, NIBP_DIA, NIBP_MAP, NIBP_PULSE_RATE ->
                running != null || held == null ? Double.NaN : held.values().applyAsDouble(metric);
            case SPO2, PULSE_RATE, PERFUSION_INDEX, PLETH, RESP_RATE, ETCO2, TEMP -> patient.value(metric, at);
        };
    }
}
