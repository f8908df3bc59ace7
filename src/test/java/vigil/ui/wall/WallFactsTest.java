package vigil.ui.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.face.PresetTitles;

/// Under which limits the rooms run, as the wall's footer says it.
class WallFactsTest {
    private static final AlarmLimits OURS = AlarmPreset.STANDARD.limits().as("ours", 3);
    private static final PresetTitles TITLES = new PresetTitles(
            PresetShelf.of(List.of(new AlarmPreset("ours", "Our clinic", OURS, AlarmPreset.STANDARD.cuffInDosing()))),
            Runnable::run);

    private static String limits(RoomSnapshot room) {
        Desk desk = Desk.of(new ExampleRooms(List.of(room)), ExampleClinic.TIME, TITLES);
        return new WallFacts()
                .of(desk, ExampleClinic.NOW).stream()
                        .filter(f -> f.icon() == Icon.SLIDERS)
                        .map(Fact::text)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aPresetOfTheClinicIsToldByTitleAndVersion() {
        assertEquals("All sessions on preset “Our clinic, version 3”", limits(AlarmExamples.under(OURS)));
    }

    /// A session goes on after an update that brought other numbers for its preset.
    @Test
    void anOlderVersionOfAPresetIsNotAChange() {
        AlarmLimits before = AlarmExamples.spo2Medium(88).as("standard", 1);

        assertEquals("All sessions on preset “Ketamine standard, version 1”", limits(AlarmExamples.under(before)));
    }

    @Test
    void limitsThatAreNotThePresetsAnyMoreAreAChange() {
        assertEquals(
                "All sessions on preset “Ketamine standard, version " + AlarmPreset.STANDARD.version() + ", changed”",
                limits(AlarmExamples.changed("")));
    }
}
