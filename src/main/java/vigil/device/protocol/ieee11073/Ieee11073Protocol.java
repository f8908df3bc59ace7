package vigil.device.protocol.ieee11073;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.device.DeviceCommand;
import vigil.device.DeviceProtocol;
import vigil.device.FrameCounts;
import vigil.device.ProtocolOutput;
import vigil.metric.Timestamp;

/// An IEEE 11073-20601 manager on a live link, for blood-pressure monitors (11073-10407) and pulse oximeters
/// (11073-10404), over anything that carries bytes.
///
/// It answers the agent's association, learns its configuration, confirms its reports and wakes its scanner.
/// Devices of this protocol start their cuff themselves. A report outside an association, or of objects that
/// no configuration told of, counts as a frame and gives no values.
///
/// Confined to the link thread.
public final class Ieee11073Protocol implements DeviceProtocol {
    /// How long an APDU may halt in its middle. A choice.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Duration silenceLimit;
    private final Association association = new Association();
    private final LiveFindings findings;
    private final ApduReader reader = new ApduReader((offset, apdu) -> heard(apdu));
    private Timestamp now = new Timestamp(0, 0);
    private Timestamp lastByte = new Timestamp(0, 0);
    private @Nullable ProtocolOutput output;

    /// @param device the name the measurements carry, `profile@port`
    /// @param silenceLimit how long the device may say nothing
    /// @param zone in which the device's clock is assumed to be set
    public Ieee11073Protocol(String device, Duration silenceLimit, ZoneId zone) {
        this.silenceLimit = silenceLimit;
        this.findings = new LiveFindings(device, zone);
    }

    /// Says nothing: it is the agent that asks for an association.
    @Override
    public void start(Timestamp at, ProtocolOutput out) {
        reader.forget();
        association.restart();
        findings.restart();
        lastByte = at;
    }

    @Override
    public void received(byte[] buffer, int length, Timestamp at, ProtocolOutput out) {
        begin(at, out);
        giveUpHalfApdu();
        reader.feed(buffer, length);
        lastByte = at;
    }

    @Override
    public void tick(Timestamp at, ProtocolOutput out) {
        begin(at, out);
        giveUpHalfApdu();
        association.tick(at, this::send);
    }

    private void begin(Timestamp at, ProtocolOutput out) {
        now = at;
        output = out;
    }

    private void giveUpHalfApdu() {
        if (reader.isMidApdu() && now.since(lastByte).compareTo(PAUSE) > 0) {
            reader.breakOff();
        }
    }

    private void heard(Apdu apdu) {
        ProtocolOutput out = output;
        if (out == null) {
            return;
        }
        out.frameAccepted();
        Optional<AgentConfiguration> configuration = association.heard(apdu, now, this::send);
        if (configuration.isPresent()
                && apdu instanceof Apdu.EventReport event
                && event.info() instanceof EventInfo.Scan scan) {
            List<Finding> said = ReportReader.findings(scan, event.handle(), configuration.get());
            findings.measured(said, scan.kind().isBuffered(), now, out);
        }
    }

    private void send(Apdu apdu) {
        if (output != null) {
            output.send(ApduWriter.write(apdu));
        }
    }

    @Override
    public void command(DeviceCommand command, Timestamp at, ProtocolOutput out) {
        out.refused(command, "this device's cuff can only be started and stopped at the device");
    }

    @Override
    public void stop(Timestamp at, ProtocolOutput out) {
        begin(at, out);
        association.leave(at, this::send);
    }

    @Override
    public Duration silenceLimit() {
        return silenceLimit;
    }

    @Override
    public FrameCounts counts() {
        return reader.counts();
    }
}
