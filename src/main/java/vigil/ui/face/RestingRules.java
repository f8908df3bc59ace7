package vigil.ui.face;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmCondition;
import vigil.alarm.InactiveRule;
import vigil.monitor.RoomSnapshot;
import vigil.ui.language.PhraseBook;
import vigil.ui.language.Texts;

/// The alarm rules that judge nothing now, in words, so that nobody believes they watch (ux 12.2; hazard H24).
public final class RestingRules {
    private static final Texts TEXTS = Texts.of(RestingRules.class);

    private RestingRules() {}

    /// All of them, each once: `rise alarm off: no baseline`, `RR alarm off: no source`.
    public static List<String> of(RoomSnapshot room) {
        return room.inactiveRules().stream().map(RestingRules::words).distinct().toList();
    }

    /// The words if that condition's rule rests.
    static Optional<String> of(RoomSnapshot room, AlarmCondition condition) {
        return room.inactiveRules().stream()
                .filter(r -> r.condition() == condition)
                .map(RestingRules::words)
                .findFirst();
    }

    private static String words(InactiveRule rule) {
        return TEXTS.say("resting", name(rule.condition()), PhraseBook.translate(rule.reason()));
    }

    /// High and low of one metric rest together.
    private static String name(AlarmCondition condition) {
        return condition == AlarmCondition.BP_RISE
                ? TEXTS.say("resting.rise")
                : PhraseBook.translate(condition.words().replaceFirst(" (high|low)$", ""));
    }
}
