package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;
import vigil.session.AlarmEpisode;
import vigil.session.Session;
import vigil.ui.language.Language;

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
            List<CuffLabels.Label> labels =
                    CuffLabels.place(glyphs, new Box(74, 300, 893, 215), List.of(), EIGHT_A_LETTER);
            assertTrue(labels.getFirst().glyph().newest(), "the newest reading has no label");
            for (int a = 0; a < labels.size(); a++) {
                for (int b = a + 1; b < labels.size(); b++) {
                    assertFalse(labels.get(a).box().touches(labels.get(b).box(), 0), "round " + round);
                }
            }
        }
    }

    /// A value that lies across the line of a dose or on another bar reads as another value.
    @Test
    void aValueLiesOnNoLineAndOnNoOtherBar() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            List<CuffLabels.Glyph> glyphs = randomReadings(random);
            List<Box> lines = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                lines.add(new Box(74 + random.nextInt(893), 300, 2, 215));
            }
            for (CuffLabels.Label label : CuffLabels.place(glyphs, new Box(74, 300, 893, 215), lines, EIGHT_A_LETTER)) {
                if (!label.glyph().newest()) {
                    assertTrue(lines.stream().noneMatch(l -> l.touches(label.box(), 3)), "line, round " + round);
                    assertTrue(
                            glyphs.stream()
                                    .filter(g -> g != label.glyph())
                                    .flatMap(g -> g.boxes().stream())
                                    .noneMatch(b -> b.touches(label.box(), 3)),
                            "bar, round " + round);
                }
                double off = label.glyph().x() - label.box().left();
                assertTrue(off >= -11 && off <= label.box().width() + 11, "it no longer points to its reading");
            }
        }
    }

    private static List<CuffLabels.Glyph> randomReadings(Random random) {
        SessionStory story = SessionStory.from(0);
        int minute = 1;
        for (int i = 0; i < 20 && minute < 88; i++) {
            int systolic = 90 + random.nextInt(130);
            story.cuff(minute, systolic, systolic - 40, systolic - 25);
            minute += 1 + random.nextInt(10);
        }
        Session session = story.session();
        return CuffLabels.glyphs(
                session.cuffResults(),
                r -> session.millisAt(r.at()),
                new TimeAxis(new ChartWindow.Between(0, 90 * 60_000), 74, 893),
                new Lane(LaneKind.NIBP, 300, 215, 50, 240));
    }

    @Test
    void theNewestValueStandsBesideThePresentNotAcrossIt() {
        Session session = SessionStory.from(0).cuff(40, 142, 88, 106).session();
        TimeAxis axis = new TimeAxis(new ChartWindow.Between(0, 120 * 60_000), 74, 893);
        List<CuffLabels.Glyph> glyphs = CuffLabels.glyphs(
                session.cuffResults(), r -> session.millisAt(r.at()), axis, new Lane(LaneKind.NIBP, 300, 215, 50, 224));
        Box now = new Box(glyphs.getFirst().x() + 6, 300, 2, 215);
        Box label = CuffLabels.place(glyphs, new Box(74, 300, 893, 215), List.of(now), EIGHT_A_LETTER)
                .getFirst()
                .box();
        assertFalse(label.touches(now, 0));
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
        List<String> texts = CuffLabels.place(glyphs, new Box(74, 300, 893, 215), List.of(), EIGHT_A_LETTER).stream()
                .map(l -> l.glyph().text())
                .toList();
        assertEquals(List.of("140/85", "204/121", "151/90", "150/90"), texts, "newest, peak, then from the right");
    }

    @ParameterizedTest
    @EnumSource
    void eventLabelsNeverOverlapAndEachEventIsWrittenOrCounted(Language language) {
        Random random = new Random(4 + language.ordinal());
        List<String> words = EventLabels.in(language);
        for (int round = 0; round < 300; round++) {
            List<EventRows.Event> events = new ArrayList<>();
            double x = 74;
            int count = random.nextInt(50);
            for (int i = 0; i < count && x < 967; i++) {
                String text = words.get(random.nextInt(words.size())).repeat(1 + random.nextInt(2));
                events.add(new EventRows.Event(x, text, random.nextBoolean()));
                x += random.nextInt(random.nextInt(4) == 0 ? 300 : 60);
            }
            List<EventRows.Place> places = new EventRows(74, 1056, 2, EIGHT_A_LETTER).place(events);
            int told = places.stream().mapToInt(p -> p.folded() + 1).sum();
            assertEquals(events.size(), told, "round " + round);
            assertApart(places, "round " + round);
        }
    }

    /// What a place covers: its diamond, its text, its count.
    private static List<Box> boxes(EventRows.Place place) {
        double y = place.row() * 22.0;
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(place.event().x() - EventRows.DIAMOND, y, 2 * EventRows.DIAMOND, 14));
        boxes.add(new Box(place.textX(), y, place.width(), 14));
        if (place.folded() > 0) {
            double width = EIGHT_A_LETTER.width(place.more(), "", EventRows.SIZE);
            boxes.add(new Box(place.moreX(), y, width, 14));
        }
        return boxes;
    }

    private static void assertApart(List<EventRows.Place> places, String round) {
        List<Box> all = places.stream().flatMap(p -> boxes(p).stream()).toList();
        for (int a = 0; a < all.size(); a++) {
            assertTrue(all.get(a).right() <= 1056, round + ": " + all.get(a) + " leaves the chart");
            for (int b = a + 1; b < all.size(); b++) {
                assertFalse(all.get(a).touches(all.get(b), 0), round + ": " + all.get(a) + " on " + all.get(b));
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
