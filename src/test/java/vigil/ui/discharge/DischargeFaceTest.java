package vigil.ui.discharge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vigil.ui.face.ValueFace.Tone.LIVE;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.discharge.CriterionGroup;
import vigil.session.discharge.DischargeCriteria;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.face.ValueFace;

/// What the discharge screen says, in words, for each of its states.
class DischargeFaceTest {
    private static DischargeFace face(RoomSnapshot room, Timestamp now) {
        var assessment = DischargeCriteria.of(room.session().orElseThrow(), now, ZoneOffset.UTC);
        return DischargeFace.of(room, assessment, "", "R. Okafor, RN", ExampleClinic.TIME, now);
    }

    private static DischargeFace face(RoomSnapshot room) {
        return face(room, DischargeExamples.NOW);
    }

    @Test
    void thePictureHasFourteenOfSixteenMetAndNamesTheTwoThatAreOpen() {
        DischargeFace face = face(DischargeExamples.twoOpen());

        assertEquals("14 of 16 met", face.count());
        assertEquals(
                List.of("recovery.gait", "home.escort"),
                face.open().stream().map(CriterionRow::id).toList());
        assertEquals("A person answers these two.", face.whoAnswers());
        assertEquals(
                "born 12 Mar 1984 · ID\u00a020418 · session 4 of 6",
                face.patient().about());
        assertEquals(6, face.rows(CriterionGroup.MEASURED).size());
    }

    @Test
    void beforeAndNowStandSideBySide() {
        assertEquals(
                List.of(
                        new CompareRow("NIBP", "of-bp", "127/78", "144/89", "130/79", LIVE, "7:38 ago", "+2 % / +1 %"),
                        new CompareRow("SpO₂", "of-spo2", "97", "88", "97", LIVE, "", "0"),
                        new CompareRow("PR", "of-pr", "72", "85", "70", LIVE, "", "−2"),
                        new CompareRow("MOAA/S", "", "5", "4", "5", LIVE, "", "0")),
                face(DischargeExamples.twoOpen()).compare());
    }

    @Test
    void aNumberThatGrowsOldIsGreyAndSaysItsAgeAsEverywhere() {
        Timestamp later = DischargeExamples.NOW.plus(Duration.ofSeconds(7));

        CompareRow saturation =
                face(DischargeExamples.twoOpen(), later).compare().get(1);

        assertEquals("97", saturation.now());
        assertEquals(ValueFace.Tone.DOUBTFUL, saturation.tone());
        assertEquals("ink2", saturation.nowInk());
        assertTrue(saturation.age().endsWith("s old"), saturation.age());
    }

    @Test
    void aNumberThatIsGoneIsNoneAndSaysWhatItWasLast() {
        Timestamp later = DischargeExamples.NOW.plus(Duration.ofSeconds(30));

        CompareRow saturation =
                face(DischargeExamples.twoOpen(), later).compare().get(1);

        assertEquals(CompareRow.NONE, saturation.now());
        assertTrue(saturation.age().startsWith("last 97"), saturation.age());
        assertEquals("", saturation.change());
    }

    @Test
    void whatIsMetSaysSinceWhenItWas() {
        LockFace lock = face(DischargeExamples.twoOpen()).lock();

        assertTrue(lock.met());
        assertEquals("Minimum time is met", lock.title());
        assertEquals("1:01:50 since the stop at 14:16:30.", lock.first());
        assertEquals("Needed: 60 min, met at 15:16:30.", lock.second());
    }

    @Test
    void theRingShowsTheShareAndTheDischargeButtonTheSameTime() {
        DischargeFace face = face(DischargeExamples.timeLocked(), DischargeExamples.earlier());

        assertEquals("14:20 left, until 15:16:30", face.lock().title());
        assertEquals(45.67 / 60, face.lock().share(), 0.001);
        assertEquals("14:20", face.signOff().left());
        assertFalse(face.signOff().mayDischarge());
    }

    @Test
    void nobodyMayOverrideTheHardTimeAfterNasalEsketamineAndTheCardSaysWhy() {
        DischargeFace face = face(DischargeExamples.nasalLocked(), DischargeExamples.at(80.5));

        assertEquals(OverrideFace.State.LOCKED, face.override().state());
        assertTrue(face.override().text().contains("120 min"), face.override().text());
        assertTrue(face.override().text().contains("15:41:42"), face.override().text());
        assertEquals("1:15:18 since the last device at 13:41:42.", face.lock().first());
    }

    @Test
    void onceTheHardTimeIsOverAClinicianMayOverrideTheRest() {
        DischargeFace face = face(DischargeExamples.nasalOpen(), DischargeExamples.at(132.5));

        assertEquals(OverrideFace.State.OFFERED, face.override().state());
    }

    @Test
    void anOverrideSaysWhoWhyAndWhatWasOpen() {
        DischargeFace face = face(DischargeExamples.overridden());

        assertEquals(OverrideFace.State.DONE, face.override().state());
        assertTrue(
                face.override().text().startsWith("Dr M. Iyer: “Wheelchair user"),
                face.override().text());
        assertTrue(
                face.override().text().endsWith("Open: Steady gait, Escort is here."),
                face.override().text());
        assertEquals(SignOffFace.State.MAY_SIGN, face.signOff().clinician().state());
    }

    @Test
    void theNurseSignsAtNoneOpenAndTheClinicianAfterTheNurse() {
        SignOffFace open = face(DischargeExamples.twoOpen()).signOff();
        assertEquals(SignOffFace.State.WAITS, open.nurse().state());
        assertEquals("opens at 0 open", open.nurse().note());
        assertEquals("R. Okafor, RN", open.nurse().title());
        assertEquals("after the nurse", open.clinician().note());

        SignOffFace met = face(DischargeExamples.allMet()).signOff();
        assertEquals(SignOffFace.State.MAY_SIGN, met.nurse().state());
        assertEquals(SignOffFace.State.WAITS, met.clinician().state());

        SignOffFace signed = face(DischargeExamples.signedByTheNurse()).signOff();
        assertEquals(SignOffFace.State.SIGNED, signed.nurse().state());
        assertEquals("signed 15:17:54", signed.nurse().note());
        assertEquals(SignOffFace.State.MAY_SIGN, signed.clinician().state());
        assertFalse(signed.mayDischarge());

        assertTrue(face(DischargeExamples.ready()).signOff().mayDischarge());
    }

    @Test
    void whatWasAnsweredWithNoIsACrossAndKeepsItsAnswersInSight() {
        CriterionRow gait = row(face(DischargeExamples.failed()), "recovery.gait");

        assertTrue(gait.isTall());
        assertEquals("Not steady · 15:14 R. Okafor", gait.beside());
        assertTrue(gait.spoken().startsWith("Steady gait, not met"), gait.spoken());
    }

    @Test
    void aPressureThatIsNotGoodEnoughOffersAnotherReading() {
        CriterionRow pressure = row(face(DischargeExamples.failed()), "pressure");

        assertInstanceOf(Answering.Pressure.class, pressure.answering());
        assertTrue(pressure.isTall());
    }

    @Test
    void anEscortNobodyNamedIsAskedForByName() {
        CriterionRow escort = row(face(DischargeExamples.nasalOpen(), DischargeExamples.at(132.5)), "home.escort");

        assertEquals(
                "escort.name",
                assertInstanceOf(Answering.Text.class, escort.answering()).check());
    }

    private static CriterionRow row(DischargeFace face, String id) {
        return face.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }
}
