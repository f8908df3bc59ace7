package vigil.device.protocol.ieee11073;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vigil.device.FrameCounts;
import vigil.device.RecordingDecoder;
import vigil.metric.Metric;
import vigil.metric.Validity;

/// Decodes what an agent said, recorded as one stream of APDUs, with its association and configuration or
/// without: then a report is read as a standard configuration if it fits one exactly ([StandardGuess]), and
/// gives no values otherwise. A recording has no "now", so nothing is held to be too old.
///
/// Confined to one thread.
public final class RecordedAgent implements RecordingDecoder {
    private final Rows rows;
    private final ApduReader reader = new ApduReader(this::apdu);
    private final KnownConfigurations known = new KnownConfigurations();
    private long system;
    private @Nullable AgentConfiguration configuration;
    private Finding.@Nullable Pressures last;

    public RecordedAgent(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void feed(byte[] bytes, int length) {
        reader.feed(bytes, length);
    }

    @Override
    public FrameCounts finish() {
        reader.breakOff();
        return reader.counts();
    }

    private void apdu(long offset, Apdu apdu) {
        switch (apdu) {
            case Apdu.AssociationRequest a -> {
                system = a.system();
                configuration = known.find(a.system(), a.configuration()).orElse(null);
            }
            case Apdu.ReleaseRequest r -> configuration = null;
            case Apdu.Abort a -> configuration = null;
            case Apdu.EventReport e -> event(offset, e);
            case Apdu.AssociationResponse a -> {}
            case Apdu.ReleaseResponse r -> {}
            case Apdu.EventAnswer e -> {}
            case Apdu.SetRequest s -> {}
            case Apdu.OtherService o -> {}
        }
    }

    private void event(long offset, Apdu.EventReport event) {
        switch (event.info()) {
            case EventInfo.Configuration said -> {
                AgentConfiguration understood = AgentConfiguration.of(said);
                configuration = understood;
                known.keep(system, understood);
            }
            case EventInfo.Scan scan -> {
                Optional<AgentConfiguration> with =
                        Optional.ofNullable(configuration).or(() -> StandardGuess.of(scan));
                with.map(c -> ReportReader.findings(scan, event.handle(), c))
                        .orElse(List.of())
                        .forEach(f -> finding(offset, f));
            }
            case EventInfo.Unread unread -> {}
        }
    }

    private void finding(long offset, Finding finding) {
        switch (finding) {
            case Finding.Single n -> number(offset, n.metric(), n.value(), Judgement.of(n));
            case Finding.Pressures p -> {
                boolean repeated = p.deviceTime().isPresent() && p.equals(last);
                last = p;
                if (!repeated) {
                    pressures(offset, p);
                }
            }
        }
    }

    private void pressures(long offset, Finding.Pressures p) {
        Optional<Judgement> trouble =
                p.trouble().map(words -> p.isMissing() ? Judgement.MISSING : Judgement.invalid(words));
        number(offset, Metric.NIBP_SYS, p.wholeSystolic(), trouble.orElse(Judgement.VALID));
        number(offset, Metric.NIBP_DIA, p.wholeDiastolic(), trouble.orElse(Judgement.VALID));
        OptionalInt mean = p.wholeMean();
        Judgement ofMean = mean.isPresent() ? Judgement.VALID : Judgement.MISSING;
        number(offset, Metric.NIBP_MAP, mean.orElse(0), trouble.orElse(ofMean));
        if (p.pulse().isPresent()) {
            double pulse = p.pulse().getAsDouble();
            Judgement ofPulse = Judgement.of(Metric.NIBP_PULSE_RATE, pulse, true);
            number(offset, Metric.NIBP_PULSE_RATE, p.wholePulse().orElse(0), trouble.orElse(ofPulse));
        }
    }

    private void number(long offset, Metric metric, double value, Judgement judged) {
        Validity validity = judged.validity();
        rows.row(offset, metric, validity.hasValue() ? value : Double.NaN, validity, judged.status());
    }
}
