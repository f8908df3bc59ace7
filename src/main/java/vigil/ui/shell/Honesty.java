package vigil.ui.shell;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.face.SoundFace;
import vigil.ui.language.Texts;

/// What must be in sight also on the screens that show no room: that a record is not saved, that audio is paused, that
/// limits are changed, that what is measured is simulated. Wall and session say it themselves, each at its place.
// Requirement: UI-HONEST-1
// Control: H9
// Control: H21
// Control: H30
final class Honesty {
    private static final Texts TEXTS = Texts.of(Honesty.class);

    private Honesty() {}

    /// A screen's own facts with what every person must know before them.
    static List<Fact> before(List<Fact> own, Screen screen, Desk desk, Timestamp now) {
        return switch (screen) {
            case ROOMS, SESSION -> own;
            case REVIEW, DEVICES, SETTINGS, HELP, WELCOME -> {
                List<Fact> all = new ArrayList<>(of(desk, now));
                all.addAll(own);
                yield all;
            }
        };
    }

    private static List<Fact> of(Desk desk, Timestamp now) {
        List<RoomSnapshot> rooms =
                desk.rooms().names().stream().map(desk.rooms()::snapshot).toList();
        List<Fact> facts = new ArrayList<>();
        say(
                facts,
                Icon.DISK,
                "honest.not-recording",
                count(rooms, r -> r.isMonitoring() && r.recorder().failing()));
        SoundFace.paused(rooms, now).ifPresent(paused -> facts.add(new Fact(Icon.BELL_OFF, paused)));
        say(facts, Icon.SLIDERS, "honest.limits", count(rooms, Honesty::changed));
        say(facts, Icon.INFO, "honest.simulation", count(rooms, RoomSnapshot::simulated));
        return facts;
    }

    private static boolean changed(RoomSnapshot room) {
        return room.isMonitoring()
                && room.session().filter(s -> s.limitsDifferFromPreset()).isPresent();
    }

    private static long count(List<RoomSnapshot> rooms, java.util.function.Predicate<RoomSnapshot> which) {
        return rooms.stream().filter(which).count();
    }

    private static void say(List<Fact> facts, Icon icon, String key, long rooms) {
        if (rooms > 0) {
            facts.add(new Fact(icon, TEXTS.say(key, rooms)));
        }
    }
}
