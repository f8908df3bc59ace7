package vigil.ui.start;

import vigil.treatment.CheckGroup;
import vigil.ui.language.Texts;

/// What the groups of checks are called.
final class GroupWords {
    private static final Texts TEXTS = Texts.of(GroupWords.class);

    private GroupWords() {}

    static String of(CheckGroup group) {
        return switch (group) {
            case IDENTITY -> TEXTS.say("group.identity");
            case BODY -> TEXTS.say("group.body");
            case FASTING -> TEXTS.say("group.fasting");
            case CONTRAINDICATION -> TEXTS.say("group.contraindication");
            case MEDICINE -> TEXTS.say("group.medicine");
            case ESCORT -> TEXTS.say("group.escort");
            case READINESS -> TEXTS.say("group.readiness");
            case SCORE -> TEXTS.say("group.score");
            case RECOVERY -> TEXTS.say("group.recovery");
            case GOING_HOME -> TEXTS.say("group.home");
        };
    }
}
