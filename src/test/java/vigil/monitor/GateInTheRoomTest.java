package vigil.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.session.Phase;
import vigil.session.SessionEvent;
import vigil.session.gate.WishedAnswer;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;

/// The gate before a dose as a running room keeps it.
class GateInTheRoomTest {
    private final TreatmentRoom room = new TreatmentRoom();

    @Test
    void gv5WithoutABaselineTheRiseIsInactiveAndTheSessionIsNotReady() {
        prepare();
        room.cuff(128, 78);
        authorise();
        assertEquals(Phase.BASELINE, phase());
        assertTrue(
                room.room().lastRefusal().contains("1 of 2 readings"),
                room.room().lastRefusal());
        assertTrue(room.room().inactiveRules().stream().anyMatch(i -> i.condition() == AlarmCondition.BP_RISE));
        room.pass(61, 98, 72);
        room.cuff(130, 80);
        authorise();
        assertEquals("", room.room().lastRefusal());
        assertEquals(Phase.READY, phase());
        assertTrue(room.room().inactiveRules().stream().noneMatch(i -> i.condition() == AlarmCondition.BP_RISE));
    }

    @Test
    void readingsAMinuteApartAreABaselineAndThoseNearerAreNot() {
        room.startSession();
        room.cuff(128, 78);
        room.pass(59, 98, 72);
        room.cuff(130, 80);
        assertTrue(room.session().baseline().isEmpty());
        room.pass(1, 98, 72);
        room.cuff(132, 82);
        assertEquals(130, room.session().baseline().orElseThrow().systolic(), "of the first and the last");
    }

    @Test
    void aBaselineThatRisesOverTheLimitTakesTheAuthorisationBack() {
        prepare();
        room.cuff(138, 78);
        room.pass(61, 98, 72);
        room.cuff(138, 80);
        authorise();
        assertEquals(Phase.READY, phase());
        room.pass(61, 98, 72);
        room.cuff(150, 88);
        assertEquals(Phase.BASELINE, phase());
        assertEquals(
                "Authorisation withdrawn: Pressure before the dose: 144/84 is above 140/90.",
                room.room().lastRefusal());
        assertEquals(
                List.of(new SessionEvent.AuthorisationWithdrawn(room.room().lastRefusal(), "")),
                room.events(SessionEvent.AuthorisationWithdrawn.class));
    }

    @Test
    void aContraindicationFoundAfterTheAuthorisationTakesItBack() {
        prepare();
        room.cuff(128, 78);
        room.pass(61, 98, 72);
        room.cuff(130, 80);
        authorise();
        room.command(new MonitorCommand.AnswerCheck("contraindication.avm", "yes", "R. Okafor"));
        assertEquals(Phase.BASELINE, phase());
        authorise();
        assertEquals(Phase.BASELINE, phase(), "and nothing overrides it");
    }

    private void prepare() {
        room.startSession();
        LocalDateTime here = LocalDateTime.ofInstant(room.now.wall(), ZoneId.systemDefault());
        TreatmentPreset.standard().checks(Modality.IV).stream()
                .filter(check -> check.group().isBeforeDose())
                .forEach(check -> room.command(
                        new MonitorCommand.AnswerCheck(check.id(), WishedAnswer.to(check, here), "R. Okafor")));
        room.command(new MonitorCommand.ConfirmSound(true, "R. Okafor"));
        room.command(new MonitorCommand.ScoreSedation(5, "R. Okafor"));
        room.pass(Duration.ofSeconds(1));
        room.pass(5, 98, 72);
    }

    private void authorise() {
        room.command(new MonitorCommand.Authorise("Dr L. Brandt", "", "R. Okafor"));
    }

    private Phase phase() {
        return room.room().session().orElseThrow().phase();
    }
}
