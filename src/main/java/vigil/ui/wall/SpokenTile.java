package vigil.ui.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigil.ui.face.AlarmLine;
import vigil.ui.face.PhaseFace;
import vigil.ui.face.RoomFace;
import vigil.ui.language.Texts;

/// A tile as a screen reader says it: `Room 2, Infusion 22 minutes 40, MEDIUM alarm SpO2 89` (ux 13).
///
/// Pure functions, in the language spoken now.
final class SpokenTile {
    private static final Texts TEXTS = Texts.of(SpokenTile.class);
    private static final Pattern TIME = Pattern.compile("(?:(\\d+):)?(\\d+):(\\d\\d)");

    private SpokenTile() {}

    static String of(TileFace tile) {
        RoomFace face = tile.face();
        List<String> parts = new ArrayList<>();
        parts.add(face.room());
        if (face.simulated()) {
            parts.add(TEXTS.say("sign.simulation"));
        }
        if (!face.isMonitoring()) {
            parts.add(TEXTS.say("empty.word"));
        } else {
            face.phase().map(PhaseFace::title).map(SpokenTile::time).ifPresent(parts::add);
            if (tile.unrecorded()) {
                parts.add(TEXTS.say("sign.unrecorded"));
            }
            if (face.changed()) {
                parts.add(TEXTS.say("sign.limits"));
            }
            parts.add(face.foremost().map(SpokenTile::alarm).orElseGet(() -> calm(tile)));
        }
        return String.join(", ", parts).replace('₂', '2');
    }

    private static String calm(TileFace tile) {
        if (!tile.restoring().isEmpty()) {
            return time(TEXTS.say("tile.restored", tile.restoring()));
        }
        String calm = TEXTS.say("tile.calm");
        // The wording without a time of day, which would be read out as a span.
        return tile.unscored().isEmpty()
                ? calm
                : calm + ", " + time(tile.unscored().get(1));
    }

    private static String alarm(AlarmLine line) {
        String key = line.look().acknowledged()
                ? "spoken.alarm.acknowledged"
                : line.look().latched() ? "spoken.alarm.latched" : "spoken.alarm";
        return TEXTS.say(key, line.word(), line.title());
    }

    /// `22:40` as `22 minutes 40`, `1:02:10` as `1 hour 2 minutes 10`.
    private static String time(String words) {
        return TIME.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(spoken(found.group(1), found.group(2), found.group(3))));
    }

    private static String spoken(@Nullable String hours, String minutes, String seconds) {
        int m = Integer.parseInt(minutes);
        int s = Integer.parseInt(seconds);
        return hours == null
                ? TEXTS.say("spoken.minutes", m, s)
                : TEXTS.say("spoken.hours", Integer.parseInt(hours), m, s);
    }
}
