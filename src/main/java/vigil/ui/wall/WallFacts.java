package vigil.ui.wall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.monitor.RoomSnapshot;
import vigil.session.Session;
import vigil.ui.control.Desk;
import vigil.ui.control.Fact;
import vigil.ui.control.Icon;
import vigil.ui.language.Decimals;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;
import vigil.ui.language.Texts;

/// The wall's footer: is it recorded, under which limits, with real patients. Only what is known.
///
/// Thread rule: FX thread.
final class WallFacts {
    private static final Texts TEXTS = Texts.of(WallFacts.class);
    /// The age of the last write in words: written anew so often, lest it flickers.
    private static final Duration FRESH = Duration.ofMillis(500);

    private int untiled;
    private Optional<Told> told = Optional.empty();

    private record Told(Timestamp at, Language language, List<Fact> facts) {
        boolean holds(Timestamp now) {
            return language == Spoken.now() && now.since(at).abs().compareTo(FRESH) < 0;
        }
    }

    /// Says how many rooms find no tile on this wall.
    void untiled(int rooms) {
        untiled = Math.max(0, rooms);
        told = Optional.empty();
    }

    /// The facts at this moment.
    List<Fact> of(Desk desk, Timestamp now) {
        Told current = told.filter(t -> t.holds(now)).orElseGet(() -> new Told(now, Spoken.now(), tell(desk, now)));
        told = Optional.of(current);
        return current.facts();
    }

    private List<Fact> tell(Desk desk, Timestamp now) {
        List<RoomSnapshot> rooms =
                desk.rooms().names().stream().map(desk.rooms()::snapshot).toList();
        List<RoomSnapshot> running =
                rooms.stream().filter(RoomSnapshot::isMonitoring).toList();
        List<Fact> facts = new ArrayList<>();
        if (untiled > 0) {
            facts.add(new Fact(Icon.INFO, TEXTS.say("facts.untiled", untiled)));
        }
        facts.add(new Fact(Icon.DISK, recording(running, now)));
        List<String> presets = running.stream()
                .flatMap(r -> r.session().stream())
                .map(s -> limits(s, desk))
                .distinct()
                .toList();
        if (presets.size() == 1) {
            facts.add(new Fact(Icon.SLIDERS, TEXTS.say("facts.preset", presets.getFirst())));
        } else if (presets.size() > 1) {
            facts.add(new Fact(Icon.SLIDERS, TEXTS.say("facts.presets", String.join("; ", presets))));
        }
        long simulated = rooms.stream().filter(RoomSnapshot::simulated).count();
        if (simulated > 0) {
            String some = simulated == rooms.size() ? "facts.simulated.all" : "facts.simulated";
            facts.add(new Fact(Icon.INFO, TEXTS.say(some, simulated)));
        }
        return facts;
    }

    /// The preset, and that the limits are not its own any more.
    private static String limits(Session session, Desk desk) {
        String preset = desk.presets().of(session.started().limits());
        return session.limitsDifferFromPreset() ? TEXTS.say("facts.changed", preset) : preset;
    }

    private static String recording(List<RoomSnapshot> running, Timestamp now) {
        if (running.isEmpty()) {
            return TEXTS.say("facts.idle");
        }
        long failing = running.stream().filter(r -> r.recorder().failing()).count();
        if (failing > 0) {
            return TEXTS.say("facts.failing", failing);
        }
        long last = running.stream()
                .mapToLong(r -> r.recorder().lastWriteMonoNanos())
                .max()
                .orElse(0);
        String many = TEXTS.say("facts.recording", running.size());
        String age = Decimals.text(Math.max(0, now.monoNanos() - last) / 1e9, 1);
        return last == 0 ? many : many + " · " + TEXTS.say("facts.written", age);
    }
}
