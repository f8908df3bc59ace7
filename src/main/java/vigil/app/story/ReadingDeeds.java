package vigil.app.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmId;
import vigil.alarm.AlarmOccurrence;
import vigil.alarm.EditableLimit;
import vigil.metric.Metric;
import vigil.monitor.MonitorCommand;
import vigil.treatment.Scale;

/// What is measured by hand, scored, asked of the cuff, and done to the alarms.
final class ReadingDeeds {
    static final Map<String, Function<ActionRow, Deed>> WORDS = Map.of(
            "reading", ReadingDeeds::reading,
            "pressure", ReadingDeeds::pressure,
            "score", ReadingDeeds::score,
            "cuff", ReadingDeeds::cuff,
            "interval", ReadingDeeds::interval,
            "limit", ReadingDeeds::limit,
            "oximeter", ReadingDeeds::oximeter,
            "sound", ReadingDeeds::sound,
            "acknowledge", ReadingDeeds::acknowledge,
            "pause-audio", row -> scene -> new MonitorCommand.PauseAudio(row.by()));

    private static final Pattern PRESSURE = Pattern.compile("(\\d+)/(\\d+)(?:/(\\d+))?");

    private ReadingDeeds() {}

    private static Deed reading(ActionRow row) {
        Metric metric = row.one(Metric.class, "the metric", row.what());
        double value = row.value("the reading");
        return scene -> new MonitorCommand.EnterReading(metric, value, row.by());
    }

    private static Deed pressure(ActionRow row) {
        Matcher written = PRESSURE.matcher(row.value());
        if (!written.matches()) {
            throw row.wrong("a pressure is written SYS/DIA or SYS/DIA/MAP, not \"" + row.value() + "\"");
        }
        String mean = written.group(3);
        OptionalInt map = mean == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(mean));
        int systolic = Integer.parseInt(written.group(1));
        int diastolic = Integer.parseInt(written.group(2));
        return scene -> new MonitorCommand.EnterCuff(systolic, diastolic, map, OptionalInt.empty(), row.by());
    }

    /// One number, or the items with spaces between them: their sum is the value.
    private static Deed score(ActionRow row) {
        Scale scale = row.one(Scale.class, "the scale", row.what());
        List<Integer> items = Arrays.stream(row.needed("the score", row.value()).split(" +"))
                .map(item -> (int) row.number("the score", item))
                .toList();
        int value = items.stream().mapToInt(Integer::intValue).sum();
        if (!scale.has(value)) {
            throw row.wrong(scale.words() + " goes from " + scale.least() + " to " + scale.most() + ", not " + value);
        }
        return scene -> scale == Scale.MOAAS
                ? new MonitorCommand.ScoreSedation(value, row.by())
                : new MonitorCommand.Score(scale, value, items.size() > 1 ? items : List.of(), row.by());
    }

    private static Deed cuff(ActionRow row) {
        return switch (row.what()) {
            case "start" -> scene -> new MonitorCommand.StartCuff(row.by());
            case "stop" -> scene -> new MonitorCommand.StopCuff(row.by());
            default -> throw row.wrong("a cuff is told to start or to stop, not \"" + row.what() + "\"");
        };
    }

    private static Deed interval(ActionRow row) {
        double minutes = row.value("the interval in minutes");
        return scene -> new MonitorCommand.SetCuffInterval(ActionRow.duration(minutes * 60), row.by());
    }

    /// As near to the wished value as the limit's range and the tiers beside it allow.
    private static Deed limit(ActionRow row) {
        EditableLimit limit = row.oneOf(
                EditableLimit.all().toArray(EditableLimit[]::new), ReadingDeeds::dashed, "the limit", row.what());
        double value = row.value("the limit's value");
        return scene -> new MonitorCommand.ChangeLimits(
                limit.with(scene.session().limitsInForce(), scene.session().limitsOfPreset(), value), row.by());
    }

    /// `SpO₂ low, MEDIUM` is written `spo2-low-medium`.
    private static String dashed(EditableLimit limit) {
        return limit.words()
                .replace('\u2082', '2')
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Deed oximeter(ActionRow row) {
        return switch (row.what()) {
            case "cuff-limb" -> scene -> new MonitorCommand.PlaceOximeter(true, row.by());
            case "other-limb" -> scene -> new MonitorCommand.PlaceOximeter(false, row.by());
            default -> throw row.wrong("the oximeter sits on cuff-limb or other-limb, not \"" + row.what() + "\"");
        };
    }

    private static Deed sound(ActionRow row) {
        return switch (row.what()) {
            case "heard" -> scene -> new MonitorCommand.ConfirmSound(true, row.by());
            case "not-heard" -> scene -> new MonitorCommand.ConfirmSound(false, row.by());
            default -> throw row.wrong("the sound test was heard or not-heard, not \"" + row.what() + "\"");
        };
    }

    /// An alarm with a device in its name is acknowledged by its condition alone: the newest of that condition.
    private static Deed acknowledge(ActionRow row) {
        AlarmCondition condition = row.one(AlarmCondition.class, "the alarm", row.what());
        return scene -> new MonitorCommand.Acknowledge(
                scene.alarms().stream()
                        .map(AlarmOccurrence::id)
                        .filter(id -> id.condition() == condition)
                        .findFirst()
                        .orElse(AlarmId.of(condition)),
                row.by());
    }
}
