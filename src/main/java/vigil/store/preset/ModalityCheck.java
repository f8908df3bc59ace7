package vigil.store.preset;

import java.time.Duration;
import java.util.List;
import vigil.treatment.CuffCadence;
import vigil.treatment.LabelPoint;
import vigil.treatment.Modality;
import vigil.treatment.ModalityRules;
import vigil.treatment.ObservationRule;
import vigil.treatment.TreatmentPreset;

/// What the rules of one modality must keep to: the readings that a label wants, and the least observation.
final class ModalityCheck {
    // Clinical facts, 1.8: at least 60 s between requests; 9.4: the longest cadence of any treatment is 15 min.
    private static final Duration SHORTEST_CADENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST_CADENCE = Duration.ofMinutes(15);

    private ModalityCheck() {}

    static void check(Modality modality, TreatmentPreset preset, TreatmentPreset shipped, Findings findings) {
        List<ModalityRules> own = preset.modalities().stream()
                .filter(m -> m.modality() == modality)
                .toList();
        findings.unless(own.size() == 1, "/modalities", "the rules for " + modality.words() + " must be there once");
        if (own.size() == 1) {
            String at = "/modalities/" + preset.modalities().indexOf(own.getFirst());
            ModalityRules wanted = shipped.of(modality);
            observation(own.getFirst().observation(), wanted.observation(), at + "/observation", findings);
            cadence(own.getFirst().cadence(), wanted.cadence(), at + "/cadence", findings);
            findings.unless(
                    own.getFirst().scales().containsAll(wanted.scales()),
                    at + "/scales",
                    "what is scored with every reading may be more, not less");
        }
    }

    private static void observation(ObservationRule own, ObservationRule shipped, String at, Findings findings) {
        findings.unless(
                own.least().compareTo(shipped.least()) >= 0,
                at + "/least",
                "the least observation may not be under " + DurationWords.of(shipped.least()));
        findings.unless(
                own.least().compareTo(own.usual()) <= 0 && own.usual().compareTo(own.most()) <= 0,
                at,
                "the usual observation must lie between the least and the most");
        findings.unless(
                own.hard() || !shipped.hard(), at + "/hard", "this observation cannot be overridden by anybody");
    }

    private static void cadence(CuffCadence own, CuffCadence shipped, String at, Findings findings) {
        findings.range(own.baseline(), SHORTEST_CADENCE, LONGEST_CADENCE, at + "/baseline", "the cuff interval");
        interval(own.dosing(), shipped.dosing(), at + "/dosing", findings);
        for (int i = 0; i < own.observation().size(); i++) {
            interval(
                    own.observation().get(i).every(),
                    shipped.observation().getLast().every(),
                    at + "/observation/" + i + "/every",
                    findings);
        }
        for (LabelPoint point : shipped.points()) {
            findings.unless(
                    own.points().contains(point),
                    at + "/points",
                    "the reading at " + point.due().toMinutes() + " min may not be taken away or moved");
        }
    }

    /// Zero is for a modality whose readings are due at points.
    private static void interval(Duration own, Duration shipped, String pointer, Findings findings) {
        if (!own.isZero() || !shipped.isZero()) {
            findings.range(own, SHORTEST_CADENCE, LONGEST_CADENCE, pointer, "the cuff interval");
        }
    }
}
