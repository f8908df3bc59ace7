package vigil.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigil.metric.Measurement;
import vigil.metric.Metric;
import vigil.metric.NumericReading;
import vigil.metric.Timestamp;
import vigil.treatment.Scale;

/// Folds what people wrote down into a [Charting]. Part of [SessionFold], confined with it.
final class ChartingFold {
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<NasalDevice> devices = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<AdverseEpisode> adverse = new ArrayList<>();
    private final Map<Long, SessionEvent.AdverseEventDetailed> details = new HashMap<>();
    private final Map<Metric, NumericReading> byHand = new EnumMap<>(Metric.class);
    private final List<Signature> signatures = new ArrayList<>();
    private @Nullable Authorisation authorisation;
    private @Nullable DischargeOverride override;

    void answered(SessionEvent.CheckAnswered e, Timestamp at, long entry) {
        answers.put(e.check(), new Answer(e.check(), e.answer(), at, e.by(), entry));
    }

    void authorised(SessionEvent.Authorised e, Timestamp at) {
        authorisation =
                new Authorisation(at, e.clinician(), e.reason(), e.softStops(), e.saturation(), e.pulse(), false);
    }

    void authorisationWithdrawn() {
        authorisation = null;
    }

    /// A dose was given on the authorisation: a further one needs another.
    void doseStarted() {
        Authorisation a = authorisation;
        if (a != null) {
            authorisation = new Authorisation(
                    a.at(), a.clinician(), a.reason(), a.softStops(), a.saturation(), a.pulse(), true);
        }
    }

    void deviceGiven(SessionEvent.NasalDeviceGiven e, Timestamp at, long entry) {
        devices.add(new NasalDevice(e.number(), e.lot(), e.milligrams(), at, e.by(), entry));
    }

    void scored(Scale scale, int value, List<Integer> items, Timestamp at, String by, long entry) {
        scores.add(new Score(scale, value, items, at, by, entry));
    }

    void read(NumericReading reading) {
        if (reading.device().equals(Measurement.BY_HAND) && reading.validity().hasValue()) {
            byHand.put(reading.metric(), reading);
        }
    }

    void adverseEvent(SessionEvent.AdverseEvent e, Timestamp at, long entry) {
        adverse.add(new AdverseEpisode(entry, e.what(), Optional.empty(), false, at, Optional.empty(), "", e.by()));
    }

    /// Kept apart: an event that is moved past what is known of it keeps that.
    void adverseEventDetailed(SessionEvent.AdverseEventDetailed e) {
        details.put(e.entry(), e);
    }

    void signed(SessionEvent.Signed e, Timestamp at) {
        signatures.add(new Signature(e.role(), e.name(), e.meaning(), at));
    }

    void signatureVoided(SignatureRole role) {
        signatures.removeIf(s -> s.role() == role);
    }

    void overridden(SessionEvent.DischargeOverridden e, Timestamp at) {
        override = new DischargeOverride(at, e.clinician(), e.reason(), e.open());
    }

    Charting charting(List<Correction> corrections, List<Correctable> correctables) {
        return new Charting(
                answers,
                Optional.ofNullable(authorisation),
                devices,
                scores,
                adverse.stream().map(this::known).toList(),
                byHand,
                signatures,
                Optional.ofNullable(override),
                corrections,
                correctables);
    }

    private AdverseEpisode known(AdverseEpisode begun) {
        SessionEvent.AdverseEventDetailed e = details.get(begun.entry());
        return e == null
                ? begun
                : new AdverseEpisode(
                        begun.entry(),
                        begun.what(),
                        e.grade(),
                        e.serious(),
                        e.onset().orElse(begun.onset()),
                        e.ended(),
                        e.action(),
                        begun.by());
    }
}
