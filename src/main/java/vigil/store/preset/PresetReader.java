package vigil.store.preset;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AlarmLimits;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;
import vigil.alarm.CuffLimits;
import vigil.alarm.EscalationPlan;
import vigil.alarm.EscalationTimes;
import vigil.alarm.SatSecondsRule;
import vigil.alarm.SedationTiers;
import vigil.alarm.SilenceTimes;
import vigil.alarm.TechnicalDelays;

/// Reads a preset from the text that [PresetText] writes, after a person edited it, and checks it.
public final class PresetReader {
    private PresetReader() {}

    /// The preset that a text describes.
    ///
    /// @param file what the person calls the text, to stand before every problem
    /// @param shipped what Vigil ships for most adults: some times may be made shorter than its, never longer
    /// @throws BadPreset with every problem in words and its line
    public static AlarmPreset read(String file, String text, String id, int version, AlarmPreset shipped) {
        TextTree tree = TextTree.read(file, text);
        TextNode root = TextNode.root(tree)
                .only(
                        "title",
                        "nibpInDosing",
                        "sampled",
                        "satSeconds",
                        "BP_HIGH",
                        "BP_CONFIRM",
                        "BP_RISE",
                        "BP_LOW",
                        "SEDATION",
                        "SPO2_NO_SIGNAL",
                        "LINK_LOST",
                        "silence",
                        "escalation");
        AlarmLimits limits = new AlarmLimits(
                id,
                version,
                root.objects("sampled", SampledForm::read),
                satSeconds(root),
                cuff(root),
                sedation(root.object("SEDATION").only("low", "medium", "high")),
                technical(root),
                silence(root.object("silence").only("acknowledgedHigh", "acknowledgedMedium", "audioPaused")),
                escalation(root.object("escalation").only("high", "medium")));
        AlarmPreset preset = new AlarmPreset(id, root.text("title"), limits, root.duration("nibpInDosing"));
        List<String> problems = PresetCheck.problems(tree, preset, shipped);
        if (!problems.isEmpty()) {
            throw new BadPreset(problems);
        }
        return preset;
    }

    private static Optional<SatSecondsRule> satSeconds(TextNode root) {
        if (root.json().path("satSeconds").isString()) {
            if (!root.text("satSeconds").equals("off")) {
                throw root.bad("satSeconds", "\"satSeconds\" is \"off\" or {\"below\": 90, \"index\": 50}");
            }
            return Optional.empty();
        }
        TextNode rule = root.object("satSeconds").only("below", "index");
        return Optional.of(new SatSecondsRule(rule.number("below"), rule.number("index")));
    }

    private static CuffLimits cuff(TextNode root) {
        TextNode confirm = root.object("BP_CONFIRM").only("after", "within", "repeatWithin");
        TextNode rise = root.object("BP_RISE").only("sys", "dia", "map");
        TextNode low = root.object("BP_LOW").only("mediumSys", "mediumMap", "highSys");
        return new CuffLimits(
                root.objects("BP_HIGH", tier -> {
                    tier.only("priority", "sys", "dia");
                    return new CuffLimits.Tier(
                            tier.name("priority", AlarmPriority.class), tier.integer("sys"), tier.integer("dia"));
                }),
                confirm.duration("after"),
                confirm.duration("within"),
                confirm.duration("repeatWithin"),
                new CuffLimits.Rise(rise.integer("sys"), rise.integer("dia"), rise.number("map")),
                new CuffLimits.Low(low.integer("mediumSys"), low.integer("mediumMap"), low.integer("highSys")));
    }

    private static SedationTiers sedation(TextNode in) {
        try {
            return new SedationTiers(in.integer("low"), in.integer("medium"), in.integer("high"));
        } catch (IllegalArgumentException e) {
            throw in.bad("the scores must go down from LOW to HIGH, within 5 to 0");
        }
    }

    private static TechnicalDelays technical(TextNode root) {
        TextNode noSignal = root.object("SPO2_NO_SIGNAL").only("low", "medium");
        return new TechnicalDelays(noSignal.duration("low"), noSignal.duration("medium"), root.duration("LINK_LOST"));
    }

    private static SilenceTimes silence(TextNode in) {
        return new SilenceTimes(
                in.duration("acknowledgedHigh"), in.duration("acknowledgedMedium"), in.duration("audioPaused"));
    }

    private static EscalationPlan escalation(TextNode in) {
        return new EscalationPlan(steps(in.object("high")), steps(in.object("medium")));
    }

    private static EscalationTimes steps(TextNode in) {
        in.only("louder", "otherRooms", "command");
        try {
            return new EscalationTimes(in.duration("louder"), in.duration("otherRooms"), in.duration("command"));
        } catch (IllegalArgumentException e) {
            throw in.bad("the steps must come in the order louder, otherRooms, command");
        }
    }
}
