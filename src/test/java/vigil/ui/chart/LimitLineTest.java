package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.CuffLimits;
import vigil.session.Session;

/// The limits a chart draws: MEDIUM and HIGH of those in force, a change as a step, none without its label.
class LimitLineTest {
    private static List<String> texts(LaneKind kind) {
        Session session = SessionStory.from(0).session();
        return LimitLine.of(session, kind).stream().map(LimitLine::text).toList();
    }

    @Test
    void eachLaneHasItsMediumAndHighLimits() {
        assertEquals(List.of("!! 90", "!!! 85"), texts(LaneKind.SPO2));
        assertEquals(List.of("!! 120", "!! 50", "!!! 140", "!!! 40"), texts(LaneKind.PULSE));
        assertEquals(
                List.of("S !! 180", "D !! 110", "S !!! 200", "D !!! 120", "S !! 90", "S !!! 80"), texts(LaneKind.NIBP));
    }

    @Test
    void aChangeIsAStepAtItsTime() {
        AlarmLimits standard = AlarmPreset.STANDARD.limits();
        CuffLimits cuff = standard.cuff();
        List<CuffLimits.Tier> tiers = List.of(new CuffLimits.Tier(vigil.alarm.AlarmPriority.MEDIUM, 170, 105));
        CuffLimits lower = new CuffLimits(
                tiers, cuff.confirmAfter(), cuff.confirmWithin(), cuff.repeatWithin(), cuff.rise(), cuff.low());
        AlarmLimits changed = standard.withCuff(lower);
        LimitLine line = LimitLine.of(SessionStory.from(0).limits(10, changed).session(), LaneKind.NIBP)
                .getFirst();
        assertEquals(
                List.of(new LimitLine.Step(Integer.MIN_VALUE, 180), new LimitLine.Step(600_000, 170)), line.steps());
        assertEquals("S !! 170", line.text());
    }

    @Test
    void labelsThatWouldTouchGiveWayToTheEarlierOne() {
        GutterLabels labels = new GutterLabels(new Lane(LaneKind.PULSE, 0, 72, 30, 150));
        assertTrue(labels.place(120));
        assertFalse(labels.place(140), "12 px away");
        assertTrue(labels.place(50));
        assertFalse(labels.place(170), "outside the lane");
    }
}
