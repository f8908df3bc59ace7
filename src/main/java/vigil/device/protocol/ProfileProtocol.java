package vigil.device.protocol;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceCommand;
import vigil.device.DeviceProtocol;
import vigil.device.FrameCounts;
import vigil.device.ProtocolOutput;
import vigil.metric.Timestamp;
import vigil.profile.DescribedProfile;
import vigil.profile.Message;

/// Runs a described device on a live link: bytes to measurements, commands with answers and retries, polls,
/// the cuff. Nothing here knows any one device.
///
/// Confined to the link thread.
public final class ProfileProtocol implements DeviceProtocol {
    private final DescribedProfile profile;
    private final HostTalk talk;
    private final Optional<CuffRun> cuff;
    private final Polls polls;
    private final LiveSink sink;
    private final FrameDecoder decoder;
    private Timestamp lastByte = new Timestamp(0, 0);
    private boolean silenceWasTold = true;
    private @Nullable ProtocolOutput output;

    /// @param device the name the measurements carry, `profile@port`
    public ProfileProtocol(DescribedProfile profile, String device) {
        this.profile = profile;
        this.talk = new HostTalk(profile);
        this.cuff = profile.cuff().map(c -> new CuffRun(c, device, talk));
        this.polls = new Polls(profile.conversation().polls());
        this.sink = new LiveSink(device, new Heard());
        this.decoder = new FrameDecoder(profile, sink);
    }

    /// Hands on what is not a measurement.
    private final class Heard implements LiveSink.Listener {
        @Override
        public void heard(Message message, Timestamp at) {
            talk.heard(message.name(), at);
        }

        @Override
        public void heard(CuffNews news, Timestamp at) {
            ProtocolOutput out = output;
            if (out != null) {
                cuff.ifPresent(run -> run.heard(news, at, out));
            }
        }

        @Override
        public void heardCuffPulse(OptionalInt pulse, Timestamp at) {
            ProtocolOutput out = output;
            if (out != null) {
                cuff.ifPresent(run -> run.heardPulse(pulse, at, out));
            }
        }
    }

    @Override
    public void start(Timestamp now, ProtocolOutput out) {
        decoder.forget();
        talk.clear();
        cuff.ifPresent(run -> run.restart(now, out));
        profile.conversation().start().forEach(command -> talk.say(command, HostTalk.Reply.IGNORED));
        polls.restart(now);
        lastByte = now;
        talk.tick(now, out);
    }

    @Override
    public void received(byte[] buffer, int length, Timestamp at, ProtocolOutput out) {
        begin(at, out);
        giveUpHalfFrame(at);
        decoder.feed(buffer, length);
        lastByte = at;
        silenceWasTold = false;
        sink.end();
        talk.tick(at, out);
    }

    @Override
    public void tick(Timestamp now, ProtocolOutput out) {
        begin(now, out);
        giveUpHalfFrame(now);
        sink.end();
        cuff.ifPresent(run -> run.tick(now, out));
        polls.tick(now, isMeasuring(), talk);
        talk.tick(now, out);
    }

    private void begin(Timestamp at, ProtocolOutput out) {
        output = out;
        sink.begin(at, out);
    }

    /// What follows a pause begins a new frame; what hides in the half frame before it is still found.
    private void giveUpHalfFrame(Timestamp now) {
        if (!silenceWasTold && now.since(lastByte).compareTo(profile.framing().pause()) > 0) {
            decoder.breakOff();
            silenceWasTold = true;
        }
    }

    private boolean isMeasuring() {
        return cuff.map(CuffRun::isRunning).orElse(false);
    }

    @Override
    public void command(DeviceCommand command, Timestamp now, ProtocolOutput out) {
        begin(now, out);
        cuff.ifPresentOrElse(
                run -> run.command(command, now, out), () -> out.refused(command, "this device has no cuff"));
    }

    @Override
    public void stop(Timestamp now, ProtocolOutput out) {
        begin(now, out);
        talk.clear();
        cuff.ifPresent(run -> {
            if (!run.stopCommand().isEmpty()) {
                out.send(CommandBytes.of(profile, profile.command(run.stopCommand())));
            }
            run.close(now, out);
        });
        profile.conversation().stop().forEach(name -> out.send(CommandBytes.of(profile, profile.command(name))));
    }

    @Override
    public Duration silenceLimit() {
        return profile.link().silenceLimit();
    }

    @Override
    public FrameCounts counts() {
        return decoder.counts();
    }
}
