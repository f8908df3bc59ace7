package vigil.ui.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.alarm.EscalationStep;
import vigil.alarm.Inactivation;
import vigil.alarm.InactiveRule;
import vigil.alarm.Presence;
import vigil.monitor.RoomSnapshot;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.SnapshotBuilder;

/// What a face says of holds, resting rules, changed limits and alarms that nobody answered.
// Requirement: UI-PAUSE-1
// Requirement: UI-LIMITS-1
class AlarmStatesTest {
    private static RoomFace face(RoomSnapshot room) {
        return RoomFace.of(room, ExampleClinic.TIME, ExampleClinic.NOW);
    }

    private static List<RoomSnapshot> snapshots(ExampleRooms rooms) {
        return rooms.names().stream().map(rooms::snapshot).toList();
    }

    @Test
    void aHeldValueStaysInGreyWithTheTimeOfTheHoldAndItsAge() {
        ValueFace spo2 = face(AlarmExamples.held(Duration.ofSeconds(12))).spo2();

        assertEquals("97", spo2.digits());
        assertEquals(ValueFace.Tone.DOUBTFUL, spo2.tone());
        assertEquals(List.of("held: cuff 0:22", "12 s old"), spo2.notes());
    }

    @Test
    void anAlarmWhoseSoundIsPausedSaysHowLongStill() {
        AlarmLine alarm = face(ExampleClinic.room1Builder()
                        .alarm(
                                AlarmCondition.SPO2_LOW,
                                AlarmPriority.MEDIUM,
                                Presence.ACTIVE,
                                new Inactivation.AudioPaused(
                                        ExampleClinic.NOW, ExampleClinic.NOW.plus(Duration.ofSeconds(82)), ""),
                                Duration.ofSeconds(41),
                                "SpO₂ 88",
                                "below 90")
                        .build())
                .foremost()
                .orElseThrow();

        assertEquals("for 0:41, audio paused 1:22", alarm.second());
        assertEquals("audio paused 1:22 · for 0:41", alarm.detail());
    }

    /// HIGH latches when the values are lost, too (clinical facts, 8, S9): then nobody saw its end.
    @Test
    void aLatchedAlarmIsNotCalledOverWhileThereIsNoValue() {
        AlarmLine alarm = latched(new SnapshotBuilder("Room 1", ExampleClinic.NOW), AlarmCondition.SPO2_LOW);

        assertEquals("no value now, waits for you", alarm.second());
        assertTrue(alarm.detail().startsWith("no value now · began "), alarm.detail());
    }

    @Test
    void aLatchedAlarmSaysTheValueThatIsBack() {
        AlarmLine alarm = latched(ExampleClinic.room1Builder(), AlarmCondition.SPO2_LOW);

        assertEquals("now 97", alarm.second());
    }

    @Test
    void aLatchedAlarmWithoutALiveValueIsOver() {
        AlarmLine alarm = latched(new SnapshotBuilder("Room 1", ExampleClinic.NOW), AlarmCondition.SEDATION);

        assertEquals("over, waits for you", alarm.second());
    }

    private static AlarmLine latched(SnapshotBuilder room, AlarmCondition condition) {
        return face(room.alarm(
                                condition,
                                AlarmPriority.HIGH,
                                Presence.LATCHED,
                                Inactivation.NONE,
                                Duration.ofSeconds(41),
                                "SpO₂ 84",
                                "below 85")
                        .build())
                .foremost()
                .orElseThrow();
    }

    @Test
    void anAlarmOnTheValueIsNeverHidBehindAHold() {
        RoomSnapshot room = ExampleClinic.room1Builder()
                .hold(AlarmExamples.held(Duration.ZERO).hold().orElseThrow())
                .alarm(AlarmCondition.SPO2_LOW, AlarmPriority.HIGH, Duration.ofSeconds(3), "SpO₂ 84", "below 85")
                .build();

        assertEquals(List.of("below 85", "0:03"), face(room).spo2().notes());
        assertEquals(ValueFace.Tone.LIVE, face(room).spo2().tone());
    }

    @Test
    void aRestingRuleStandsWhereItsChangeWouldStand() {
        RoomSnapshot room = ExampleClinic.room1Builder()
                .inactive(List.of(new InactiveRule(AlarmCondition.BP_RISE, "no baseline")))
                .build();
        RoomSnapshot before = new SnapshotBuilder("Room 1", ExampleClinic.NOW)
                .inactive(room.inactiveRules())
                .cuff(room.cuff())
                .build();

        assertEquals(List.of("rise alarm off: no baseline"), RestingRules.of(room));
        assertEquals("rise alarm off: no baseline", face(before).cuff().note());
    }

    @Test
    void highAndLowOfOneMetricRestInOneLine() {
        assertEquals(
                List.of("RR alarm off: no source", "EtCO₂ alarm off: no limits set"),
                RestingRules.of(AlarmExamples.changed("")));
    }

    @Test
    void changedLimitsAreTold() {
        assertTrue(face(AlarmExamples.changed("")).changed());
        assertFalse(face(ExampleClinic.room1()).changed());
    }

    @Test
    void anUnansweredAlarmIsShownToEveryOtherRoomAndNotToItsOwn() {
        List<RoomSnapshot> rooms = snapshots(AlarmExamples.unanswered(EscalationStep.OTHER_ROOMS));

        Elsewhere seen = Elsewhere.of(rooms, "Room 1", ExampleClinic.TIME, ExampleClinic.NOW)
                .orElseThrow();
        assertEquals("Room 3", seen.room());
        assertEquals("SpO₂ 83", seen.line().title());
        assertEquals("1:05", seen.unanswered());
        assertTrue(Elsewhere.of(rooms, "Room 3", ExampleClinic.TIME, ExampleClinic.NOW)
                .isEmpty());
    }

    @Test
    void anAlarmThatIsOnlyLouderStaysInItsRoom() {
        List<RoomSnapshot> rooms = snapshots(AlarmExamples.unanswered(EscalationStep.LOUDER));

        assertTrue(Elsewhere.of(rooms, "Room 1", ExampleClinic.TIME, ExampleClinic.NOW)
                .isEmpty());
    }

    @Test
    void anAcknowledgementWithoutANameSaysSo() {
        var at = ExampleClinic.NOW.plus(Duration.ofSeconds(-10));
        RoomSnapshot room = ExampleClinic.room1Builder()
                .alarm(
                        AlarmCondition.SPO2_LOW,
                        AlarmPriority.HIGH,
                        Presence.ACTIVE,
                        new Inactivation.Acknowledged(at, at.plus(Duration.ofSeconds(120)), ""),
                        Duration.ofSeconds(30),
                        "SpO₂ 84",
                        "below 85")
                .build();

        assertEquals(
                "acknowledged 14:07:32 bedside, not signed in",
                face(room).alarms().getFirst().detail());
    }
}
