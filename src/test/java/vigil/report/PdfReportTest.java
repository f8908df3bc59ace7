package vigil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.AlarmTransition;
import vigil.alarm.EditableLimit;
import vigil.alarm.EscalationStep;
import vigil.alarm.PresetShelf;
import vigil.alarm.PresetSignature;
import vigil.alarm.SignedPreset;
import vigil.metric.CuffResult;
import vigil.session.Patient;
import vigil.session.Session;
import vigil.session.SessionEvent;

/// What stands on the pages, read back from the file as a reader's program would.
class PdfReportTest {
    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

    @Test
    void identifiesThePatientTheSessionTheTreatmentAndTheDevices() throws IOException {
        String first = pages(real()).getFirst();
        for (String fact : List.of(
                "Jonas Tamm",
                "born 5 Aug 1979 · ID 20377",
                "Room 2",
                "20 Nov 2026",
                "20261120-152430-R2",
                "15:24:30 – 17:10:02",
                "Ketamine 42 mg IV in 40:00",
                "Ketamine 42 mg IV at 15:36:30; ran 33:12",
                "masimo-ascii1@/dev/ttyUSB0",
                "Ketamine standard, version " + AlarmPreset.STANDARD.version(),
                "Vigil 0.1.0")) {
            assertTrue(first.contains(fact), fact + " is missing in:\n" + first);
        }
    }

    @Test
    void listsEveryAlarmWithItsLimitAndWhoAcknowledgedIt() throws IOException {
        String text = text(real());
        Session session = SampleSession.session();
        assertEquals(7, session.alarms().size());
        session.alarms().forEach(alarm -> {
            assertTrue(text.contains(alarm.id().condition().words()), alarm.toString());
            assertTrue(text.contains(ReportTime.of(session, TALLINN).clock(alarm.began())), alarm.toString());
        });
        assertTrue(text.contains("below 90 for 15 s"), text);
        assertTrue(text.contains("above 200/120"), text);
        assertTrue(text.contains("R. Okafor"), text);
        assertTrue(text.contains("Dr M. Iyer"), text);
    }

    @Test
    void listsEveryCuffReadingFailuresIncluded() throws IOException {
        String text = text(real());
        SampleSession.session()
                .cuffResults()
                .forEach(r -> assertTrue(text.contains(r.systolic() + "/" + r.diastolic()), r.toString()));
        assertTrue(text.contains("movement (code E2)"), text);
        assertTrue(text.contains("1 failed attempt"), text);
    }

    @Test
    void theDevicesOwnClockStandsBesideACuffReadingAndTimesNothing() throws IOException {
        SampleLog log = SampleSession.log(SampleSession.JONAS, false);
        log.add(3000, new SessionEvent.CuffTaken(told(3000, 149, "2026-11-20T16:01:09")));
        log.add(3200, new SessionEvent.CuffTaken(told(3200, 148, "2019-01-01T00:04:30")));
        String text = text(log);
        assertTrue(text.contains("device clock 16:01:09"), text);
        assertTrue(text.contains("device clock 1 Jan 2019 00:04:30"), text);
        assertEquals(
                SampleLog.at(3000),
                log.session().cuffResults().stream()
                        .filter(r -> r.systolic() == 149)
                        .findFirst()
                        .orElseThrow()
                        .at());
    }

    private static CuffResult told(double seconds, int systolic, String deviceTime) {
        return new CuffResult(
                SampleLog.at(seconds),
                "suntech-oem@/dev/ttyUSB1",
                systolic,
                88,
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(),
                Optional.of(LocalDateTime.parse(deviceTime)));
    }

    @Test
    void saysOfEachDeviceWhatItsProfileRestsOnAndWhatIsNotKnown() throws IOException {
        String text = text(real()).replaceAll("\\s+", " ");
        for (String fact : List.of(
                "Devices, 2",
                "Masimo Rad-8",
                "real capture",
                "five lines recorded from a device",
                "What bits 100 and 200 of EXC mean.",
                "open implementation",
                "What the error codes mean.")) {
            assertTrue(text.contains(fact), fact + " is missing in:\n" + text);
        }
    }

    @Test
    void aLogOfAnOlderVigilDoesNotSayWhatItsProfilesRestOn() throws IOException {
        SessionEvent.Started told = SampleSession.started(SampleSession.JONAS, false);
        SessionEvent.Started old = new SessionEvent.Started(
                told.session(),
                told.room(),
                told.patient(),
                told.plan(),
                told.limits(),
                told.devices(),
                told.simulated(),
                told.software());
        SampleLog session = new SampleLog().add(0, old).add(1, new SessionEvent.Ended("", ""));
        assertTrue(text(session).contains("masimo-ascii1@/dev/ttyUSB0 not recorded"), text(session));
    }

    @Test
    void numbersItsPagesAndSaysOnEachThatItIsNoMedicalDevice() throws IOException {
        List<String> pages = pages(real());
        assertEquals(4, pages.size());
        for (int i = 0; i < pages.size(); i++) {
            assertTrue(pages.get(i).contains((i + 1) + " of " + pages.size()), pages.get(i));
            assertTrue(pages.get(i).contains("not a certified medical device"), pages.get(i));
        }
    }

    @Test
    void aSimulatedSessionSaysSoOnEveryPageAndARealOneOnNone() throws IOException {
        pages(SampleSession.log(SampleSession.JONAS, true))
                .forEach(page -> assertTrue(page.contains("SIMULATION"), page));
        pages(real()).forEach(page -> assertFalse(page.contains("SIMULAT"), page));
    }

    @Test
    void aSessionThatEndedAtOnceIsAReportOfOneOrTwoPages() throws IOException {
        SampleLog empty = new SampleLog()
                .add(0, SampleSession.started(Patient.UNNAMED, false))
                .add(0, new SessionEvent.Ended("Started by mistake", ""));
        List<String> pages = pages(empty);
        assertTrue(pages.size() <= 2, "pages: " + pages.size());
        String text = String.join("\n", pages);
        for (String fact : List.of(
                "Unnamed patient",
                "no reference",
                "no dose",
                "No alarm in this session.",
                "No cuff reading",
                "no baseline")) {
            assertTrue(text.contains(fact), fact + " is missing in:\n" + text);
        }
    }

    @Test
    void namesAndNotesMayHoldAnyCharacter() throws IOException {
        Patient patient = new Patient("<20377>", "Ämilie <b>O'Neil</b> & \"Sons\" Šņ", null);
        SampleLog session = SampleSession.log(patient, false)
                .add(3000, new SessionEvent.NoteWritten("5 < 6 && </td><script>\u0007 ]]> & \uD83D\uDE42", "A & B"));
        String text = text(session);
        assertTrue(text.contains("<b>O'Neil</b> & \"Sons\" Šņ"), text);
        assertTrue(text.contains("5 < 6 && </td><script>"), text);
        assertTrue(text.contains("A & B"), text);
    }

    @Test
    void aWordLongerThanItsColumnIsBrokenNotCut() throws IOException {
        String word = "Hyper".repeat(80);
        SampleLog session = SampleSession.log(new Patient("R".repeat(60), "N".repeat(120), null), false)
                .add(3000, new SessionEvent.NoteWritten(word + " end of note", "B".repeat(50)));
        List<String> pages = pages(session);
        assertTrue(pages.size() <= 5, "pages: " + pages.size());
        assertTrue(String.join("", pages).replaceAll("\\s", "").contains(word), "the long word lost letters");
    }

    @Test
    void eightHoursWithAReadingEveryFiveMinutesStayReadable() throws IOException {
        SampleLog log = new SampleLog().add(0, SampleSession.started(SampleSession.JONAS, true));
        for (int t = 1; t < 8 * 3600; t++) {
            log.spo2(t, 96 + t % 3).pulse(t, 70 + t / 60 % 9);
        }
        for (int t = 300; t < 8 * 3600; t += 300) {
            log.cuff(t, 120 + t / 300 % 20, 80);
        }
        for (int t = 900; t < 8 * 3600; t += 900) {
            log.alarm(t, AlarmCondition.SPO2_LOW, AlarmTransition.ACTIVE, AlarmPriority.LOW, "91, below 92");
            log.over(t + 60.0, AlarmCondition.SPO2_LOW);
        }
        List<String> pages = pages(log);
        assertTrue(pages.size() >= 4 && pages.size() <= 10, "pages: " + pages.size());
        assertTrue(pages.get(1).contains("Acknowledged"), "the table's head comes again on each page");
        assertTrue(pages.get(2).contains("Minute") || pages.get(2).contains("Acknowledged"), pages.get(2));
    }

    @Test
    void aChangeOfLimitsIsPrintedWithTimeAndName() throws IOException {
        AlarmLimits standard = AlarmPreset.STANDARD.limits();
        EditableLimit medium = EditableLimit.all().stream()
                .filter(l -> l.words().equals("SpO₂ low, MEDIUM"))
                .findFirst()
                .orElseThrow();
        SampleLog log = SampleSession.log(SampleSession.JONAS, false)
                .add(600, new SessionEvent.LimitsChanged(medium.with(standard, standard, 92), "Dr M. Iyer"));
        String text = text(log);
        assertTrue(text.contains("Limits differ from preset"), text);
        assertTrue(text.contains("15:46:30 SpO₂ low, MEDIUM 90 % 92 % Dr M. Iyer"), text);
        assertTrue(
                text.contains("Ketamine standard, version " + AlarmPreset.STANDARD.version() + ", limits changed"),
                text);

        String back = text(log.add(660, new SessionEvent.LimitsChanged(standard, "")));
        assertTrue(back.contains("at the end they are the preset's"), back);
        assertTrue(back.contains("SpO₂ low, MEDIUM 92 % 90 % bedside, not signed in"), back);
    }

    @Test
    void aPresetOfTheClinicIsPrintedWithItsTitleVersionAndSignature() throws IOException {
        SampleLog session = new SampleLog()
                .add(SampleSession.BEGAN, SampleSession.started(SampleSession.JONAS, false, OURS.limits()))
                .add(0, new SessionEvent.Ended("Discharged", ""));
        String text = text(session);
        assertTrue(text.contains("preset Our clinic, version 3"), text);
        assertTrue(text.contains("Signed by Dr M. Iyer, 20 Nov 2026, 14:00: More alarms of the pressure"), text);
        assertTrue(text.contains("No limit was changed in this session."), text);
    }

    @Test
    void whatWasDoneToTheAlarmSystemIsPrinted() throws IOException {
        AlarmId spo2 = AlarmId.of(AlarmCondition.SPO2_LOW);
        String text = text(SampleSession.log(SampleSession.JONAS, false)
                .add(-600, new SessionEvent.SoundTested(true, "R. Okafor"))
                .add(10, new SessionEvent.OximeterPlaced(true, "R. Okafor"))
                .add(20, new SessionEvent.AudioPaused(""))
                .add(1100, new SessionEvent.Escalated(spo2, EscalationStep.HOOK, "it ended with 0")));
        assertTrue(text.contains("sound test heard · oximeter on the cuff's limb"), text);
        assertTrue(text.contains("Audio pause paused bedside, not signed in"), text);
        assertTrue(text.contains("SpO₂ low not answered, the clinic's command was run: it ended with 0"), text);
        assertTrue(text(real()).contains("no sound test"), "it is said that nobody was asked");
    }

    @Test
    void aRestartAndALivingAlarmAreNotHidden() throws IOException {
        SampleLog log = SampleSession.log(SampleSession.JONAS, false);
        log.add(2700, new SessionEvent.Restored(java.time.Duration.ofSeconds(40)));
        assertTrue(text(log).contains("Restored after 40 s"));
        assertTrue(text(SampleSession.latchedLog()).contains("not over"));
        assertTrue(text(SampleSession.latchedLog()).contains("still running"));
    }

    @Test
    void embedsItsFontsAndCarriesTitleAuthorAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(real()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("VigilReport"), font.getName());
                }
            }
            assertEquals(
                    "Session 20261120-152430-R2, Room 2, 20 Nov 2026",
                    pdf.getDocumentInformation().getTitle());
            assertEquals("Vigil 0.1.0", pdf.getDocumentInformation().getAuthor());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
        }
    }

    private static final AlarmPreset OURS =
            new AlarmPreset("ours", "Our clinic", AlarmPreset.STANDARD.limits().as("ours", 3), Duration.ofMinutes(5));

    /// What ships, and one of the clinic's own.
    private static final PresetShelf SHELF = new PresetShelf() {
        @Override
        public List<AlarmPreset> released() {
            return AlarmPreset.shipped();
        }

        @Override
        public Optional<SignedPreset> version(String id, int version) {
            return id.equals("ours")
                    ? Optional.of(new SignedPreset(
                            OURS,
                            Optional.of(new PresetSignature(
                                    "Dr M. Iyer", 1_795_176_000_000L, "More alarms of the pressure"))))
                    : PresetShelf.shipped().version(id, version);
        }
    };

    private static SampleLog real() {
        return SampleSession.log(SampleSession.JONAS, false);
    }

    private static String text(SampleLog log) throws IOException {
        return String.join("\n", pages(log)).replaceAll("\\s+", " ");
    }

    private static List<String> pages(SampleLog log) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(written(log))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    private static byte[] written(SampleLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(log.entries(), SHELF, TALLINN, out);
        String dir = System.getProperty("vigil.look");
        if (dir != null) {
            java.nio.file.Files.write(
                    java.nio.file.Path.of(
                            dir, log.session().id() + "-" + log.entries().hashCode() + ".pdf"),
                    out.toByteArray());
        }
        return out.toByteArray();
    }
}
