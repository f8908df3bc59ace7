package vigil.device.protocol;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vigil.profile.FieldSource;
import vigil.profile.Message;
import vigil.profile.StatusField;
import vigil.profile.TextForm;
import vigil.profile.ValueField;

/// Fills the template of a text: a hole `{…}` is filled by the field of that metric, else by the status of that name,
/// else
/// by the counter or the check's place, else it is a pattern for the time.
///
/// Thread rule: stateless.
final class LineTemplate {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");
    private static final String CHECK_PLACE = "check";
    private static final String COUNTER = "counter";

    private LineTemplate() {}

    static String filled(Message message, MessageContent content) {
        return HOLE.matcher(message.line()).replaceAll(hole -> filled(hole, message, content));
    }

    private static String filled(MatchResult hole, Message message, MessageContent content) {
        String name = hole.group(1);
        if (name.equals(CHECK_PLACE)) {
            return "  "; // overwritten once the rest is known
        }
        if (name.equals(COUNTER) && message.counter().isPresent()) {
            Message.Counter counter = message.counter().get();
            return placed(counter.source(), form(counter.source()).write((double)
                    content.age().dividedBy(counter.step())));
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

    private static String time(String pattern, MessageContent content) {
        return ClockReader.format(pattern)
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
                    .filter(f -> f.holds(raw))
                    .findFirst()
                    .orElse(form)
                    .write(raw);
        }
        if (field.missingMark().isPresent()) {
            return form.writeMissing(field.missingMark().get());
        }
        return field.missing().isEmpty() ? "" : form.write(field.missing().getFirst());
    }

    private static TextForm form(FieldSource source) {
        List<TextForm> forms = forms(source);
        return forms.isEmpty() ? new TextForm("0") : forms.getFirst();
    }

    private static List<TextForm> forms(FieldSource source) {
        return switch (source) {
            case FieldSource.Key key -> key.forms();
            case FieldSource.Columns columns -> columns.forms();
            case FieldSource.Group group -> group.forms();
            case FieldSource.Word word -> word.forms();
            case FieldSource.Words words -> List.of();
            case FieldSource.Bits bits -> List.of();
            case FieldSource.Packed packed -> List.of();
            case FieldSource.Sfloat sfloat -> List.of();
            case FieldSource.Bcd bcd -> List.of();
        };
    }
}
