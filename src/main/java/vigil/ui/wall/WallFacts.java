package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;

/// The wall's footer: is it recorded, under which limits, with real patients. Only what is known.
final class WallFacts {
    private WallFacts() {}

    static List<Fact> of(Desk desk, Timestamp now) {
        List<RoomSnapshot> rooms =
                desk.rooms().names().stream().map(desk.rooms()::snapshot).toList();
        List<RoomSnapshot> running =
                rooms.stream().filter(RoomSnapshot::isMonitoring).toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Icon.DISK, recording(running, now)));
        List<String> presets = running.stream()
                .flatMap(r -> r.session().stream())
                .map(s -> limits(s, desk))
                .distinct()
                .toList();
        if (presets.size() == 1) {
            facts.add(new Fact(Icon.SLIDERS, "All sessions on preset “" + presets.getFirst() + "”"));
        } else if (presets.size() > 1) {
            facts.add(new Fact(Icon.SLIDERS, "Limits: " + String.join("; ", presets)));
        }
        long simulated = rooms.stream().filter(RoomSnapshot::simulated).count();
        if (simulated > 0) {
            facts.add(new Fact(
                    Icon.INFO, "SIMULATION: " + (simulated == rooms.size() ? "all rooms" : simulated + " rooms")));
        }
        return facts;
    }

    /// The preset, and that the limits are not its own any more.
    private static String limits(Session session, Desk desk) {
        return desk.presets().of(session.started().limits()) + (session.limitsDifferFromPreset() ? ", changed" : "");
    }

    private static String recording(List<RoomSnapshot> running, Timestamp now) {
        if (running.isEmpty()) {
            return "Nothing to record";
        }
        long failing = running.stream().filter(r -> r.recorder().failing()).count();
        if (failing > 0) {
            return "Record not saved in " + failing + (failing == 1 ? " room" : " rooms");
        }
        String many = running.size() == 1 ? "1 session" : running.size() + " sessions";
        long last = running.stream()
                .mapToLong(r -> r.recorder().lastWriteMonoNanos())
                .max()
                .orElse(0);
        String age = last == 0 ? "" : " · last write %.1f s ago".formatted(Math.max(0, now.monoNanos() - last) / 1e9);
        return "Recording " + many + age;
    }
}
