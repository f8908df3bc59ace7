package vigil.device.protocol;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigil.profile.DeviceClock;
import vigil.profile.FieldSource;
import vigil.profile.Message;
import vigil.profile.StatusField;
import vigil.profile.TextForm;
import vigil.profile.ValueField;

/// Fills the template of a text: a hole `{…}` is filled by the field of that metric, else by the status of
/// that name, else by the counter or the check's place, else it is a pattern for the time.
///
/// Thread rule: stateless.
final class LineTemplate {
    private static final Pattern HOLE = Pattern.compile("( ?)\\{([^}]+)}");
    private static final String CHECK_PLACE = "check";
    private static final String COUNTER = "counter";

    private LineTemplate() {}

    /// @param checkWidth how many characters the check takes
    static String filled(Message message, MessageContent content, int checkWidth) {
        return HOLE.matcher(message.line()).replaceAll(hole -> {
            String text = filled(hole.group(2), message, content, checkWidth);
            boolean isWords = message.statuses().stream()
                    .anyMatch(s -> s instanceof StatusField.Words && s.name().equals(hole.group(2)));
            // where there is no word, there is no blank before it
            return Matcher.quoteReplacement(isWords && text.isEmpty() ? "" : hole.group(1) + text);
        });
    }

    private static String filled(String name, Message message, MessageContent content, int checkWidth) {
        if (name.equals(CHECK_PLACE)) {
            return " ".repeat(checkWidth); // overwritten once the rest is known
        }
        if (name.equals(COUNTER) && message.counter().isPresent()) {
            return counter(message.counter().get(), content);
        }
        Optional<String> value = message.fields().stream()
                .filter(f -> f.metric().name().equals(name))
                .findFirst()
                .map(f -> placed(f.source(), text(f, content.values().applyAsDouble(f.metric()))));
        Optional<String> status = message.statuses().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .map(s -> text(s, content));
        return value.or(() -> status).orElseGet(() -> time(name, content));
    }

    /// A counter that is full stays so: at zero it would tell of a new result.
    private static String counter(Message.Counter counter, MessageContent content) {
        TextForm form = form(counter.source());
        double count = Math.min(form.highest(), content.age().dividedBy(counter.step()));
        return placed(counter.source(), form.write(count));
    }

    private static String time(String pattern, MessageContent content) {
        return DeviceClock.format(pattern)
                .withZone(ZoneOffset.UTC)
                .format(content.at().wall())
                .toUpperCase(Locale.ROOT);
    }

    private static String text(StatusField status, MessageContent content) {
        return status instanceof StatusField.Words words
                ? StatusEncoder.words(words, content.says())
                : placed(status.source(), form(status.source()).write(StatusEncoder.value(status, content)));
    }

    /// What is shorter than its columns stands at their right.
    private static String placed(FieldSource source, String text) {
        return source instanceof FieldSource.Columns columns && text.length() < columns.length()
                ? " ".repeat(columns.length() - text.length()) + text
                : text;
    }

    /// The number in the first form that has room for it.
    private static String text(ValueField field, double value) {
        TextForm form = form(field.source());
        if (!Double.isNaN(value)) {
            double raw = field.raw(value);
            return forms(field.source()).stream()
                    .filter(f -> raw >= 0 && raw <= f.highest())
                    .findFirst()
                    .orElse(form)
                    .write(raw);
        }
        if (field.missingMark().isPresent()) {
            return form.writeMissing(field.missingMark().get());
        }
        return field.missing().isEmpty() ? "" : form.write(field.missing().getFirst());
    }

    /// How a number of the text is written.
    static TextForm form(FieldSource source) {
        return forms(source).getFirst();
    }

    private static List<TextForm> forms(FieldSource source) {
        return source instanceof FieldSource.Text text ? text.forms() : List.of(new TextForm("0"));
    }
}
