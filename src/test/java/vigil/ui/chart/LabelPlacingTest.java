package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.session.AlarmEpisode;
import vigil.session.Session;

/// No label of a chart ever lies on another, however crowded the session; and none is lost uncounted.
class LabelPlacingTest {
    private static final TextRuler EIGHT_A_LETTER = (text, family, size) -> text.length() * size / 2;

    @Test
    void cuffLabelsNeverTouchAndTheNewestIsAlwaysThere() {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            SessionStory story = SessionStory.from(0);
            int count = 1 + random.nextInt(40);
            for (int i = 0; i < count; i++) {
                int systolic = 90 + random.nextInt(130);
                story.cuff(1 + i * 2, systolic, systolic - 40, systolic - 25);
            }
            Session session = story.session();
            TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, 90 * 60_000), 74, 893);
            Lane lane = new Lane(LaneKind.NIBP, 300, 215, 50, 240);
            List<CuffLabels.Glyph> glyphs =
                    CuffLabels.glyphs(session.cuffResults(), r -> session.millisAt(r.at()), axis, lane);
            List<CuffLabels.Label> labels = CuffLabels.place(glyphs, new Box(74, 300, 893, 215), EIGHT_A_LETTER);
            assertTrue(labels.getFirst().glyph().newest(), "the newest reading has no label");
            for (int a = 0; a < labels.size(); a++) {
                for (int b = a + 1; b < labels.size(); b++) {
                    assertFalse(labels.get(a).box().touches(labels.get(b).box(), 0), "round " + round);
                }
            }
        }
    }

    @Test
    void thePeakIsLabelledBeforeItsNeighbours() {
        Session session = SessionStory.from(0)
                .cuff(10, 150, 90, 110)
                .cuff(11, 204, 121, 149)
                .cuff(12, 151, 90, 110)
                .cuff(40, 140, 85, 104)
                .session();
        TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, 120 * 60_000), 74, 893);
        Lane lane = new Lane(LaneKind.NIBP, 300, 215, 50, 224);
        List<CuffLabels.Glyph> glyphs =
                CuffLabels.glyphs(session.cuffResults(), r -> session.millisAt(r.at()), axis, lane);
        List<String> texts = CuffLabels.place(glyphs, new Box(74, 300, 893, 215), EIGHT_A_LETTER).stream()
                .map(l -> l.glyph().text())
                .toList();
        assertEquals(List.of("140/85", "204/121"), texts);
    }

    @Test
    void eventLabelsNeverOverlapAndEachEventIsWrittenOrCounted() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            List<EventRows.Event> events = new ArrayList<>();
            double x = 80;
            int count = random.nextInt(50);
            for (int i = 0; i < count && x < 960; i++) {
                events.add(new EventRows.Event(x, "e".repeat(1 + random.nextInt(60)), false));
                x += random.nextInt(60);
            }
            List<EventRows.Place> places = new EventRows(74, 1056, 2, EIGHT_A_LETTER).place(events);
            int told = places.stream().mapToInt(p -> p.folded() + 1).sum();
            assertEquals(events.size(), told, "round " + round);
            for (int row = 0; row < 2; row++) {
                assertApart(places, row, "round " + round);
            }
        }
    }

    private static void assertApart(List<EventRows.Place> places, int row, String round) {
        double end = Double.NEGATIVE_INFINITY;
        for (EventRows.Place place : places) {
            if (place.row() == row) {
                double begin = Math.min(place.event().x() - EventRows.DIAMOND, place.textX());
                assertTrue(begin >= end, round + ": " + begin + " lies before " + end);
                double text = place.folded() == 0
                        ? place.textX() + place.width()
                        : place.moreX() + EIGHT_A_LETTER.width(place.more(), "", EventRows.SIZE);
                end = Math.max(text, place.event().x() + EventRows.DIAMOND);
            }
        }
    }

    @Test
    void aCollidingEventIsFoldedIntoACount() {
        List<EventRows.Event> events = List.of(
                new EventRows.Event(100, "Dizziness", false),
                new EventRows.Event(104, "Nausea", false),
                new EventRows.Event(108, "Headache", false),
                new EventRows.Event(112, "feels calm", true));
        List<EventRows.Place> places = new EventRows(74, 1056, 2, EIGHT_A_LETTER).place(events);
        assertEquals(2, places.size());
        assertEquals("+2", places.getLast().more());
    }

    @Test
    void sixtyAlarmMarksNeverOverlapAndAllAreCounted() {
        SessionStory story = SessionStory.from(0);
        for (int i = 0; i < 60; i++) {
            story.alarm(i, AlarmCondition.SPO2_LOW, AlarmPriority.MEDIUM, "x").over(i + 0.5, AlarmCondition.SPO2_LOW);
        }
        List<AlarmEpisode> episodes = story.session().alarms();
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            double step = 1 + random.nextInt(40);
            List<AlarmMarks.Wanted> wanted = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                wanted.add(new AlarmMarks.Wanted(episodes.get(i), 80 + i * step));
            }
            List<AlarmMarks.Mark> marks = AlarmMarks.place(wanted, true, 74, 4000);
            assertEquals(60, marks.stream().mapToInt(m -> m.folded() + 1).sum());
            for (int i = 1; i < marks.size(); i++) {
                assertTrue(marks.get(i).x() - 11 >= marks.get(i - 1).right(), "step " + step + ", mark " + i);
            }
        }
    }
}
