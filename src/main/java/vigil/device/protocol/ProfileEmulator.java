package vigil.device.protocol;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    /// When a device that runs its cuff by itself first does, and how often: choices for a lively simulation.
    private static final Duration FIRST_OWN_CUFF = Duration.ofSeconds(20);

    private static final Duration OWN_CUFF_EVERY = Duration.ofMinutes(5);

    private final DescribedProfile profile;
    private final EmulatedPatient patient;
    private final MessageEncoder encoder;
    private final CommandMatcher ear;
    private final StreamTimes streams;
    private final PacketCycle packets;
    private final Optional<Timestamp> ownCycleBegins;
    private @Nullable Timestamp lastCuff;
    private @Nullable SimulatedCuff cuff;
    private @Nullable MessageContent lastOutcome;

    /// @param start when the device is switched on
    public ProfileEmulator(DescribedProfile profile, EmulatedPatient patient, Timestamp start) {
        this.profile = profile;
        this.patient = patient;
        this.encoder = new MessageEncoder(profile);
        this.ear = new CommandMatcher(profile);
        this.streams = new StreamTimes(profile, start);
        this.packets = new PacketCycle(profile);
        this.ownCycleBegins =
                profile.cuff().filter(c -> c.cycledBy() == Cuff.CycledBy.DEVICE).map(c -> start.plus(FIRST_OWN_CUFF));
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
        streams.commanded(command.name(), at);
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
        streams.cuffBegins(at);
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
        boolean tells = ran && !behaviour.announces().isEmpty();
        return tells ? encoder.encode(profile.message(behaviour.announces()), stopped) : new byte[0];
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
        for (OptionalInt due = streams.due(now); due.isPresent(); due = streams.due(now)) {
            int next = due.getAsInt();
            Timestamp at = streams.at(next);
            cycle(at);
            endCuffBy(at, out);
            if (streams.isSaid(next, cuff != null)) {
                MessageContent content = now(onClockOf(now, at));
                Message message = streams.message(next);
                out.writeBytes(encoder.encode(message, packets.next(message, content)));
            }
            streams.done(next);
        }
        cycle(now);
        endCuffBy(now, out);
        return out.toByteArray();
    }

    /// A device that runs its cuff by itself does so every few minutes.
    private void cycle(Timestamp now) {
        Timestamp last = lastCuff;
        boolean isDue = last == null
                ? ownCycleBegins.filter(begin -> !now.isBefore(begin)).isPresent()
                : ownCycleBegins.isPresent() && !now.isBefore(last.plus(OWN_CUFF_EVERY));
        if (cuff == null && isDue) {
            cuff = new SimulatedCuff(patient.cuff(now), now);
            lastCuff = now;
        }
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
        profile.cuff()
                .map(Cuff::announces)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> out.writeBytes(encoder.encode(profile.message(name), outcome)));
    }

    private MessageContent now(Timestamp at) {
        MessageContent held = lastOutcome;
        CuffSign sign = cuff != null ? CuffSign.MEASURING : held == null ? CuffSign.NO_RESULT : held.cuff();
        List<String> says = new ArrayList<>(patient.conditions(at));
        if (held != null && cuff == null) {
            says.addAll(held.says());
        }
        Duration age = held == null ? Duration.ZERO : at.since(held.at());
        return new MessageContent(at, metric -> value(metric, at), says, sign)
                .withSamples((metric, index) -> patient.value(metric, at.plus(streams.offsetOf(metric, index))))
                .aged(age);
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
