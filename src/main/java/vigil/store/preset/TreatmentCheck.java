package vigil.store.preset;

import java.time.Duration;
import java.util.List;
import vigil.treatment.Check;
import vigil.treatment.CuffRules;
import vigil.treatment.DischargeRules;
import vigil.treatment.GateRules;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;

/// What a clinic's treatment preset must keep to before it can be a version at all: nothing that ships as a safeguard
/// may be taken away or made weaker. A clinician's signature is for all else.
///
/// Sources: clinical facts, 1.8 (cuff), 9.4 (least observation), 9.6 (discharge); where they give a number and no
/// range, a
/// clinic may make it stricter than what ships, never looser (ADR 0011).
final class TreatmentCheck {
    private static final int LONGEST_TITLE = 40;

    private TreatmentCheck() {}

    /// Every problem, in the order of the text; empty if there is none.
    static List<String> problems(TextTree tree, TreatmentPreset preset, TreatmentPreset shipped) {
        Findings findings = new Findings(tree);
        findings.unless(
                !preset.title().isBlank() && preset.title().length() <= LONGEST_TITLE,
                "/title",
                "the title must fit on a screen: 1 to " + LONGEST_TITLE + " letters");
        gate(preset.gate(), shipped.gate(), findings);
        cuff(preset.cuff(), shipped.cuff(), findings);
        for (Modality modality : Modality.values()) {
            ModalityCheck.check(modality, preset, shipped, findings);
        }
        checks(preset.checks(), shipped.checks(), findings);
        discharge(preset.discharge(), shipped.discharge(), findings);
        return findings.problems();
    }

    private static void gate(GateRules rules, GateRules shipped, Findings findings) {
        findings.unless(
                rules.saturationBelow() >= shipped.saturationBelow() && rules.saturationBelow() <= 100,
                "/gate/saturationBelow",
                "SpO2 before the dose must be " + shipped.saturationBelow() + " to 100");
        findings.unless(
                rules.readings() >= shipped.readings(),
                "/gate/readings",
                "a baseline needs at least " + shipped.readings() + " readings");
        findings.unless(
                rules.apart().compareTo(shipped.apart()) >= 0,
                "/gate/apart",
                "baseline readings must lie at least " + DurationWords.of(shipped.apart()) + " apart");
        findings.range(rules.fresh(), Duration.ZERO, shipped.fresh(), "/gate/fresh", "the age of SpO2 and pulse");
        for (int i = 0; i < rules.pressure().size(); i++) {
            var pressure = rules.pressure().get(i);
            findings.unless(
                    pressure.systolic() > pressure.diastolic(),
                    "/gate/pressure/" + i,
                    "the systolic limit must lie above the diastolic one");
            findings.unless(
                    i == 0 || pressure.fromAge() > rules.pressure().get(i - 1).fromAge(),
                    "/gate/pressure/" + i + "/fromAge",
                    "the ages must rise");
        }
    }

    private static void cuff(CuffRules rules, CuffRules shipped, Findings findings) {
        findings.unless(
                rules.leastGap().compareTo(shipped.leastGap()) >= 0,
                "/cuff/leastGap",
                "two starts of the cuff must lie at least " + DurationWords.of(shipped.leastGap()) + " apart");
        findings.range(rules.retries(), 0, shipped.retries(), "/cuff/retries", "automatic retries");
        findings.unless(
                rules.retryWindow().compareTo(shipped.retryWindow()) >= 0,
                "/cuff/retryWindow",
                "retries are counted over at least " + DurationWords.of(shipped.retryWindow()));
        findings.range(
                rules.overdueLow(), Duration.ZERO, shipped.overdueLow(), "/cuff/overdueLow", "a LOW overdue reading");
        findings.range(
                rules.overdueMedium(),
                rules.overdueLow(),
                shipped.overdueMedium(),
                "/cuff/overdueMedium",
                "a MEDIUM overdue reading");
    }

    private static void checks(List<Check> checks, List<Check> shipped, Findings findings) {
        for (int i = 0; i < checks.size(); i++) {
            String id = checks.get(i).id();
            findings.unless(
                    checks.stream().filter(c -> c.id().equals(id)).count() == 1,
                    "/checks/" + i + "/id",
                    "the check " + id + " is there twice");
        }
        for (Check check : shipped) {
            findings.unless(
                    checks.stream()
                            .anyMatch(c -> c.id().equals(check.id())
                                    && c.kind() == check.kind()
                                    && c.group() == check.group()),
                    "/checks",
                    "the check " + check.id() + " may not be taken away, nor asked in another way");
        }
    }

    private static void discharge(DischargeRules rules, DischargeRules shipped, Findings findings) {
        findings.range(rules.nearBaseline(), 0, shipped.nearBaseline(), "/discharge/nearBaseline", "the share");
        findings.range(
                rules.systolicBelow(), 100, shipped.systolicBelow(), "/discharge/systolicBelow", "the systolic limit");
        findings.range(
                rules.diastolicBelow(),
                60,
                shipped.diastolicBelow(),
                "/discharge/diastolicBelow",
                "the diastolic limit");
        findings.range(rules.saturation(), shipped.saturation(), 100, "/discharge/saturation", "SpO2");
        findings.range(
                rules.saturationDrop(), 0, shipped.saturationDrop(), "/discharge/saturationDrop", "the drop of SpO2");
        findings.range(
                rules.pulseLeast(), shipped.pulseLeast(), shipped.pulseMost(), "/discharge/pulseLeast", "the pulse");
        findings.range(rules.pulseMost(), rules.pulseLeast(), shipped.pulseMost(), "/discharge/pulseMost", "the pulse");
        findings.range(rules.sedation(), shipped.sedation(), 5, "/discharge/sedation", "MOAA/S");
        findings.range(rules.dissociation(), 0, shipped.dissociation(), "/discharge/dissociation", "the dissociation");
    }
}
