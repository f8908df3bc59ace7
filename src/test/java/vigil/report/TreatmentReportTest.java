package vigil.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.session.SessionEntry;
import vigil.session.SessionEvent;
import vigil.treatment.Dose;
import vigil.treatment.Modality;

/// The pages about the treatment, read back from the file.
class TreatmentReportTest {
    @Test
    void theHeadSaysCourseAndRulesAndWhichDevicesWereGiven() throws IOException {
        String first = Pages.of(SampleTreatment.log(false).entries()).getFirst().replaceAll("\\s+", " ");
        has(
                first,
                "session 3 of 8, weeks 1 to 4",
                "Esketamine 56 mg nasal, 2 devices",
                "Esketamine 56 mg nasal, 2 devices, 15:36:30 to 15:40:00",
                "Standard (US label), version 1",
                "Vital signs");
        assertFalse(first.contains("infusion"), first);
    }

    @Test
    void checkInIsPrintedWithItsCautionsAndWhatWasAnsweredWithNo() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(
                text,
                "Before the dose as it stood when the dose was authorised: 0 stops, 1 soft stop, 1 caution, 0 open",
                "Benzodiazepine yes caution",
                "Escort home, name Tiina Tamm in order",
                "Answered with no: Psychosis, now or before · ",
                "soft stop");
    }

    @Test
    void whatIsOpenWithoutAnAuthorisationIsSaidToBeOpen() throws IOException {
        SampleLog log = SampleTreatment.begun(Modality.IV).add(-10, new SessionEvent.Ended("Went home", ""));
        String text = text(log);
        has(text, "no dose was authorised", "No dose was authorised.");
        assertTrue(text.contains("open"), text);
        assertFalse(text.contains("Signatures"), text);
    }

    @Test
    void everyAuthorisationIsPrintedWithWhatStoodAgainstItAndTheReason() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(
                text,
                "Pressure before the dose: 145/92 is above 140/90",
                "pressure stable for months",
                "SpO₂ 97, PR 74",
                "withdrawn by R. Okafor",
                "another reading was asked for");
    }

    @Test
    void devicesAreListedWithTheirLotsAsTheyWereCorrected() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(text, "Plan and dose 2 devices", "Device 1 28 mg, lot 24K0815", "Device 2 28 mg, lot 24K0816");
        has(text, "Plan changed Esketamine 56 mg nasal, 2 devices, observation of at least 2:00:00");
    }

    @Test
    void correctionsSayBeforeAfterWhyAndWho() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(
                text,
                "Corrections, 2 everything else on these pages is as corrected",
                "Device 2, lot 24K0817",
                "Device 2, lot 24K0816",
                "Misread the lot",
                "Nausea 0–10: 2",
                "struck out",
                "Wrong patient");
    }

    @Test
    void adverseEventsAreToldFromOnsetToEnd() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(text, "Adverse events, 2 1 serious", "moderate SERIOUS (SAE)", "40:00", "reassured", "mild");
    }

    @Test
    void scoresAreListedWithTheirItemsAndWithoutWhatWasStruckOut() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(text, "CADSS-6 7 1 + 2 + 0 + 3 + 1 + 0", "MOAA/S 4");
        assertFalse(text.contains("Nausea 0–10 2"), "struck out, and only among the corrections");
    }

    @Test
    void whatWasMeasuredByHandIsMarked() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(text, "Readings by hand, 2", "RR 15 /min", "152/94", "by hand");
    }

    @Test
    void emergencyAndPhasesAreListed() throws IOException {
        has(
                text(SampleTreatment.log(false)),
                "Phases 1 emergency",
                "Dose 3:30",
                "Emergency 5:00 " + SampleTreatment.NURSE,
                "Discharged");
    }

    @Test
    void theDischargeIsPrintedWithSignaturesAndTheOverrideInPlainWords() throws IOException {
        String text = text(SampleTreatment.log(false));
        has(
                text,
                "Override: discharged although not every criterion was met, by Dr M. Iyer, 17:46:50",
                "Reason: Lives next door, walks with her husband",
                "Not met: Steady gait",
                "signature voided NIBP was taken again",
                "20 Nov 2026 17:46:50 Clinician Dr M. Iyer This patient may leave with the escort.");
    }

    @Test
    void aPausedInfusionSaysHowLongItRanAndHowLongThatTook() throws IOException {
        SampleLog log = new SampleLog()
                .add(-60, SampleSession.started(SampleSession.JONAS, false))
                .add(0, new SessionEvent.DoseStarted(new Dose("Ketamine", OptionalDouble.of(42), Modality.IV), ""))
                .add(900, new SessionEvent.DosePaused("nausea", "R. Okafor"))
                .add(1200, new SessionEvent.DoseResumed("R. Okafor"))
                .add(2400, new SessionEvent.DoseStopped("asked for it", "R. Okafor"))
                .add(6000, new SessionEvent.Ended("", ""));
        has(
                text(log),
                "ran 35:00 of 40:00 planned, in 40:00 by the clock, paused for 5:00",
                "Dose paused Paused: nausea",
                "Dose stopped Stopped: asked for it");
    }

    /// SV-6: the wall clock is set back by an hour; minutes go on, and the report shows both clocks.
    @Test
    void aClockThatWasSetBackMovesNoMinuteAndIsSaid() throws IOException {
        List<SessionEntry> log = SampleSession.log(SampleSession.JONAS, false).entries().stream()
                .map(e -> e.at().isBefore(SampleLog.at(1800)) ? e : new SessionEntry(e.seq(), back(e.at()), e.event()))
                .toList();
        String text = String.join(" ", Pages.of(log)).replaceAll("\\s+", " ");
        has(text, "The clock was set, once", "back by 1:00:00", "31:20 15:07:50 Mark");
        assertFalse(text(SampleTreatment.log(false)).contains("The clock was set"));
    }

    private static Timestamp back(Timestamp at) {
        return new Timestamp(
                at.monoNanos(), at.wallMillis() - Duration.ofHours(1).toMillis());
    }

    @Test
    void aLogOfAnOlderVigilHasNoneOfThis() throws IOException {
        String text = text(SampleSession.log(SampleSession.JONAS, false));
        for (String section : List.of(
                "Before the dose",
                "Authorisation",
                "Plan and dose",
                "Phases",
                "Signatures",
                "Treatment preset",
                "Scores",
                "Corrections")) {
            assertFalse(text.contains(section), section);
        }
    }

    @Test
    void aSimulatedTreatmentSaysSoOnEveryPage() throws IOException {
        List<String> pages = Pages.of(SampleTreatment.log(true).entries());
        pages.forEach(page -> assertTrue(page.contains("SIMULATION"), page));
        assertTrue(pages.size() <= 8, "pages: " + pages.size());
    }

    private static String text(SampleLog log) throws IOException {
        return String.join(" ", Pages.of(log.entries())).replaceAll("\\s+", " ");
    }

    private static void has(String text, String... facts) {
        for (String fact : facts) {
            assertTrue(text.contains(fact), fact + " is missing in:\n" + text);
        }
    }
}
