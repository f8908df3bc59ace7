package vigil.session.rems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.session.TestLog.time;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigil.session.AdverseGrade;
import vigil.session.SessionEvent;
import vigil.session.TestLog;
import vigil.session.discharge.ReadyToLeave;
import vigil.treatment.Modality;
import vigil.treatment.Scale;

/// The monitoring form, filled from the log (clinical facts, 2.1).
class RemsFormTest {
    // Requirement: SES-REMS-1
    @Test
    void everyFieldSaysWhereItsValueComesFrom() {
        RemsForm form = form(ReadyToLeave.nasal(), "130:00");
        assertTrue(form.fields().stream().noneMatch(f -> f.source().isBlank()), form.toString());
        assertEquals(30, form.fields().size());
    }

    @Test
    void dosePressuresAndTimeComeFromTheLog() {
        RemsForm form = form(ReadyToLeave.nasal(), "131:30");
        assertEquals("56", value(form, "dose"));
        assertEquals("L1", value(form, "lot"));
        assertEquals("126", value(form, "minutes"), "from the first device, not the last");
        assertEquals("yes", value(form, "two.hours"));
        assertEquals(
                RemsState.NOT_APPLICABLE, form.field("left.after").orElseThrow().state());
        assertEquals("127/78", value(form, "bp.before"));
        assertEquals("144/90", value(form, "bp.40"));
        assertEquals("130/79", value(form, "bp.after"));
        assertEquals("Dr M. Iyer", value(form, "provider"));
    }

    @Test
    void aFortyMinuteReadingThatNeverCameIsSaidAndDoesNotKeepThePatient() {
        TestLog log = TestLog.of(Modality.INTRANASAL);
        log.device("5:00", 1);
        log.doseStarts("5:00", 28);
        log.doseStops("5:00");
        assertEquals(
                RemsState.MISSING,
                form(log, "55:00").field("bp.40").orElseThrow().state());
        assertEquals("not measured", value(form(log, "55:01"), "bp.40"));
    }

    @Test
    void aPatientWhoDeclinesTheSecondDeviceHadTheFirst() {
        TestLog log = TestLog.of(Modality.INTRANASAL);
        log.device("5:00", 1);
        log.doseStarts("5:00", 56);
        log.doseStops("11:00");
        assertEquals("28", value(form(log, "20:00"), "dose"));
        assertEquals(
                List.of("Device 1, 28 mg", "Ketamine nasal", "Stopped: planned end"),
                log.session().marks().stream().map(m -> m.text()).toList());
    }

    @Test
    void sedationHasItsOnsetAndItsEndFromTheScores() {
        TestLog log = ReadyToLeave.nasal();
        assertEquals("no", value(form(log, "130:00"), "sedation"));
        TestLog sedated = TestLog.of(Modality.INTRANASAL);
        sedated.device("5:00", 1);
        sedated.doseStarts("5:00", 28);
        sedated.doseStops("5:00");
        sedated.at("25:00", new SessionEvent.SedationScored(4, ""));
        assertEquals(
                RemsState.MISSING,
                form(sedated, "30:00").field("sedation.resolved").orElseThrow().state());
        sedated.at("65:00", new SessionEvent.SedationScored(5, ""));
        RemsForm form = form(sedated, "70:00");
        assertEquals("yes", value(form, "sedation"));
        assertEquals("13:52", value(form, "sedation.onset"));
        assertEquals("14:32", value(form, "sedation.resolved"));
    }

    @Test
    void aChartedDissociationCountsThoughTheScoresAreLow() {
        TestLog log = TestLog.of(Modality.INTRANASAL);
        log.device("5:00", 1);
        log.doseStarts("5:00", 28);
        log.doseStops("5:00");
        long event = log.at("20:00", new SessionEvent.AdverseEvent("Dissociation", ""));
        log.at("45:00", new SessionEvent.Scored(Scale.DISSOCIATION, 2, List.of(), ""));
        assertEquals(
                RemsState.MISSING,
                form(log, "50:00").field("dissociation.resolved").orElseThrow().state());
        log.at(
                "60:00",
                new SessionEvent.AdverseEventDetailed(
                        event,
                        Optional.of(AdverseGrade.SERIOUS),
                        true,
                        Optional.empty(),
                        Optional.of(time("55:00")),
                        "",
                        ""));
        RemsForm form = form(log, "61:00");
        assertEquals("14:22", value(form, "dissociation.resolved"));
        assertEquals("yes: Dissociation", value(form, "sae"));
    }

    @Test
    void whatIsNotChartedIsMissingByName() {
        TestLog log = TestLog.of(Modality.INTRANASAL);
        log.device("5:00", 1);
        List<String> missing =
                form(log, "6:00").missing().stream().map(RemsField::id).toList();
        assertTrue(
                missing.containsAll(List.of("patient.sex", "medicine.maoi", "provider", "sedation")),
                missing::toString);
    }

    @Test
    void anInfusionHasNoSuchForm() {
        assertEquals(List.of(), form(ReadyToLeave.infusion(), "100:00").fields());
    }

    private static RemsForm form(TestLog log, String time) {
        return RemsForm.of(log.session(), time(time), ZoneOffset.UTC);
    }

    private static String value(RemsForm form, String id) {
        return form.field(id).orElseThrow().value().orElseThrow();
    }
}
