package vigil.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import vigil.alarm.EscalationStep;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.monitor.Rooms;
import vigil.ui.bedside.BedsideSheet;
import vigil.ui.example.AlarmExamples;
import vigil.ui.example.CourseExamples;
import vigil.ui.example.DischargeExamples;
import vigil.ui.example.ExampleClinic;
import vigil.ui.example.ExampleRooms;
import vigil.ui.example.MoreExamples;
import vigil.ui.example.WallExamples;

/// Everything there is to see while patients are monitored: the wall, the bedside, its sheets. [FormSights] has the
/// other screens.
final class Sights {
    private static final Timestamp NOW = ExampleClinic.NOW;

    private Sights() {}

    /// All there is to see of the console.
    static List<Sight> all() {
        return Stream.of(walls(), bedsides(), sheets(), FormSights.all())
                .flatMap(List::stream)
                .toList();
    }

    /// Those that a test proves each time, or others that `vigil.sights` names.
    ///
    /// @param usual a pattern of their names
    static List<Sight> proved(String usual) {
        String wanted = System.getProperty("vigil.sights", usual);
        return all().stream().filter(sight -> sight.name().matches(wanted)).toList();
    }

    private static List<Sight> walls() {
        List<Sight> all = new ArrayList<>();
        for (int count : new int[] {0, 1, 2, 4, 6, 8}) {
            all.add(wall("wall-" + count, () -> WallExamples.some(count)));
        }
        WallExamples.states()
                .keySet()
                .forEach(state -> all.add(
                        wall("wall-state-" + state, () -> WallExamples.states().get(state))));
        all.add(wall("wall-extremes", MoreExamples::extremes));
        all.add(wall("wall-words", MoreExamples::longWords));
        all.add(wall("wall-changed", () -> CourseExamples.with(AlarmExamples.changed(""))));
        return all;
    }

    private static List<Sight> bedsides() {
        return List.of(
                bedside("bedside", ExampleClinic::room1),
                bedside("bedside-ready", CourseExamples::ready),
                bedside("bedside-paused", CourseExamples::paused),
                bedside("bedside-emergency", CourseExamples::emergency),
                bedside("bedside-emergency-sheet", CourseExamples::emergency, visit -> visit.press("next")),
                bedside(
                        "bedside-emergency-limits",
                        CourseExamples::emergency,
                        visit -> visit.shell().openSheet(BedsideSheet.LIMITS)),
                at("bedside-eight", () -> WallExamples.some(8), "Room 1"),
                bedside("bedside-adverse", CourseExamples::adverse),
                bedside("bedside-nasal", CourseExamples::nasal),
                bedside("bedside-nasal-observed", CourseExamples::nasalObserved),
                bedside("bedside-further", CourseExamples::further),
                bedside("bedside-leaving", CourseExamples::leaving),
                bedside("bedside-high", () -> MoreExamples.high().snapshot("Room 1")),
                bedside("bedside-three", () -> AlarmExamples.three("Room 1")),
                bedside("bedside-held", () -> AlarmExamples.held(Duration.ofSeconds(12))),
                bedside("bedside-changed", () -> AlarmExamples.changed("R. Okafor, RN")),
                at("bedside-room-2", ExampleClinic::rooms, "Room 2"),
                at("bedside-room-3", ExampleClinic::rooms, "Room 3"),
                at("bedside-unplugged", ExampleClinic::rooms, "Room 5"),
                at("bedside-acknowledged", MoreExamples::extremes, "Room 4"),
                at("bedside-extremes", MoreExamples::extremes, "Room 2"),
                at("bedside-words", MoreExamples::longWords, "Infusion room south 12"),
                Sight.of(
                        "bedside-name",
                        DischargeExamples.NOW,
                        () -> DischargeExamples.rooms(DischargeExamples.longestWords()),
                        visit -> visit.bedside("Infusion room south 12")),
                bedside(
                        "bedside-unsaved",
                        () -> WallExamples.unrecorded(
                                ExampleClinic.room1Builder().simulated().build())),
                at("bedside-elsewhere", () -> AlarmExamples.unanswered(EscalationStep.OTHER_ROOMS), "Room 1"));
    }

    private static List<Sight> sheets() {
        List<Sight> all = new ArrayList<>();
        for (BedsideSheet sheet : BedsideSheet.values()) {
            all.add(bedside(
                    "bedside-sheet-" + sheet,
                    CourseExamples::adverse,
                    visit -> visit.shell().openSheet(sheet)));
        }
        all.add(bedside("bedside-sheet-device", CourseExamples::nasal, visit -> visit.press("give-device")));
        all.add(bedside("bedside-sheet-hand", CourseExamples::nasalObserved, visit -> {
            visit.shell().openSheet(BedsideSheet.BY_HAND);
            visit.layOut();
            visit.press("pad-1", "pad-4", "pad-2");
        }));
        all.add(bedside("bedside-sheet-more", CourseExamples::adverse, visit -> visit.press("adverse-more")));
        all.add(bedside("bedside-sheet-order", CourseExamples::nasalObserved, visit -> visit.press("new-order")));
        all.add(bedside("bedside-sheet-changed", CourseExamples::adverse, visit -> {
            visit.shell().openSheet(BedsideSheet.LIMITS);
            visit.layOut();
            visit.press("limit-less");
        }));
        all.add(bedside("bedside-sheet-scores-body", CourseExamples::adverse, visit -> {
            visit.shell().openSheet(BedsideSheet.SCORES);
            visit.layOut();
            visit.press("scores-body");
        }));
        all.add(bedside("bedside-sheet-stop", CourseExamples::adverse, visit -> visit.press("stop-dose")));
        all.add(bedside("bedside-sheet-pause", CourseExamples::adverse, visit -> visit.press("pause-dose")));
        all.add(bedside("bedside-sheet-cuff", CourseExamples::adverse, visit -> visit.press("next")));
        all.add(bedside("bedside-sheet-abort", CourseExamples::ready, visit -> visit.press("more", "abort")));
        all.add(bedside("bedside-table", CourseExamples::adverse, visit -> {
            if (visit.root().lookup("#chart-table") instanceof Button table) {
                table.fire();
            }
        }));
        return all;
    }

    private static Sight wall(String name, Supplier<ExampleRooms> rooms) {
        return Sight.of(name, NOW, rooms::get, visit -> {});
    }

    private static Sight bedside(String name, Supplier<RoomSnapshot> room1) {
        return bedside(name, room1, visit -> {});
    }

    private static Sight bedside(String name, Supplier<RoomSnapshot> room1, Consumer<Visit> then) {
        return Sight.of(name, NOW, () -> CourseExamples.with(room1.get()), visit -> {
            visit.bedside("Room 1");
            then.accept(visit);
        });
    }

    private static Sight at(String name, Supplier<Rooms> rooms, String room) {
        return Sight.of(name, NOW, rooms, visit -> visit.bedside(room));
    }
}
