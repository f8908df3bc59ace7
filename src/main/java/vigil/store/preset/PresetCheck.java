package vigil.store.preset;

import java.time.Duration;
import java.util.List;
import vigil.alarm.AlarmPreset;
import vigil.alarm.SilenceTimes;
import vigil.alarm.TechnicalDelays;

/// What a clinic's preset must keep to before it can be a version at all. A clinician's signature is for all else.
///
/// Ranges: clinical facts, 9.1 last line, 1.8, 9.4, and 7 (8). Where they give a time and no range, a clinic may make
/// it shorter than what ships, never longer.
final class PresetCheck {
    private static final int LONGEST_TITLE = 40;
    // Clinical facts, 1.8: at least 60 s between requests; 9.4: the longest cadence of any treatment is 15 min.
    private static final Duration SHORTEST_CADENCE = Duration.ofMinutes(1);
    private static final Duration LONGEST_CADENCE = Duration.ofMinutes(15);
    // Clinical facts, 7 (8): an organization may set 30 to 120 s.
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(120);
    private static final Duration SOONEST = Duration.ofSeconds(1);

    private PresetCheck() {}

    /// Every problem, in the order of the text; empty if there is none.
    static List<String> problems(TextTree tree, AlarmPreset preset, AlarmPreset shipped) {
        Findings findings = new Findings(tree);
        findings.unless(
                preset.title().length() <= LONGEST_TITLE,
                "/title",
                "the title must fit on a screen: at most " + LONGEST_TITLE + " letters");
        findings.range(preset.cuffInDosing(), SHORTEST_CADENCE, LONGEST_CADENCE, "/nibpInDosing", "the cuff interval");
        SampledCheck.check(preset.limits(), findings);
        CuffCheck.check(preset.limits().cuff(), shipped.limits().cuff(), findings);
        technical(preset.limits().technical(), shipped.limits().technical(), findings);
        silence(preset.limits().silence(), shipped.limits().silence(), findings);
        escalation(preset, findings);
        return findings.problems();
    }

    private static void technical(TechnicalDelays delays, TechnicalDelays shipped, Findings findings) {
        findings.range(delays.noSignalLow(), SOONEST, shipped.noSignalLow(), "/SPO2_NO_SIGNAL/low", "no signal, LOW");
        findings.range(
                delays.noSignalMedium(),
                delays.noSignalLow(),
                shipped.noSignalMedium(),
                "/SPO2_NO_SIGNAL/medium",
                "no signal, MEDIUM");
        findings.range(delays.linkLost(), SOONEST, shipped.linkLost(), "/LINK_LOST", "the link's delay");
    }

    private static void silence(SilenceTimes times, SilenceTimes shipped, Findings findings) {
        findings.range(
                times.acknowledgedHigh(),
                SOONEST,
                shipped.acknowledgedHigh(),
                "/silence/acknowledgedHigh",
                "the silence after an acknowledged HIGH");
        findings.range(
                times.acknowledgedMedium(),
                SOONEST,
                shipped.acknowledgedMedium(),
                "/silence/acknowledgedMedium",
                "the silence after an acknowledged MEDIUM");
        findings.range(times.audioPaused(), SHORTEST_PAUSE, LONGEST_PAUSE, "/silence/audioPaused", "the audio pause");
    }

    private static void escalation(AlarmPreset preset, Findings findings) {
        findings.unless(
                !preset.limits().escalation().high().louder().isZero(),
                "/escalation/high/louder",
                "a person needs time to answer: at least 1 s");
        findings.unless(
                !preset.limits().escalation().medium().louder().isZero(),
                "/escalation/medium/louder",
                "a person needs time to answer: at least 1 s");
    }
}
