package vigil.device.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vigil.profile.CuffSign;
import vigil.profile.Meaning;
import vigil.profile.StatusField;

/// Finds the number of a state or flag word that says what a message is to say: [StatusReader] backwards.
final class StatusEncoder {
    private StatusEncoder() {}

    static long value(StatusField field, MessageContent content) {
        return switch (field) {
            case StatusField.Flags flags -> flags(flags, content.says());
            case StatusField.States states -> state(states, content);
            case StatusField.Words words -> 0;
        };
    }

    /// The words that say it.
    static String words(StatusField.Words status, List<String> says) {
        List<String> words = new ArrayList<>();
        for (Meaning meaning : status.meanings()) {
            if (!meaning.says().isEmpty() && says.contains(meaning.says())) {
                words.add(meaning.word());
            }
        }
        status.otherwise().ifPresent(o -> words.addAll(textIn(o.says(), says)));
        return String.join(" ", words);
    }

    private static long flags(StatusField.Flags flags, List<String> says) {
        long word = 0;
        for (Meaning meaning : flags.meanings()) {
            if (meaning.kind() == Meaning.Kind.NORMAL || says.contains(meaning.says())) {
                word |= meaning.value();
            }
        }
        return word;
    }

    private static long state(StatusField.States states, MessageContent content) {
        boolean tellsOfTheCuff = states.meanings().stream().anyMatch(m -> m.cuff() != CuffSign.NONE);
        OptionalLong outside =
                states.otherwise().map(o -> numberIn(o.says(), content.says())).orElse(OptionalLong.empty());
        if (outside.isPresent()) {
            return outside.getAsLong();
        }
        Optional<Meaning> said = candidates(states, tellsOfTheCuff, content)
                .filter(m -> content.says().contains(m.says()))
                .findFirst();
        Optional<Meaning> any = said.or(() -> candidates(states, tellsOfTheCuff, content)
                .filter(m -> tellsOfTheCuff || m.kind() == Meaning.Kind.NORMAL)
                .findFirst());
        return any.map(Meaning::value).orElseGet(() -> unlisted(states));
    }

    private static Stream<Meaning> candidates(StatusField.States states, boolean byCuff, MessageContent content) {
        CuffSign sign = content.cuff();
        boolean isListed = states.meanings().stream().anyMatch(m -> m.cuff() == sign);
        CuffSign wanted = isListed || sign == CuffSign.RESULT || sign == CuffSign.FAILED ? sign : CuffSign.NO_RESULT;
        return states.meanings().stream().filter(m -> !byCuff || m.cuff() == wanted);
    }

    /// A number that the list does not hold, so that it means "otherwise".
    private static long unlisted(StatusField.States states) {
        long number = 1;
        while (contains(states, number)) {
            number++;
        }
        return number;
    }

    private static boolean contains(StatusField.States states, long number) {
        return states.meanings().stream().anyMatch(m -> m.value() == number);
    }

    /// The number that stands in one of `says` where `pattern` has `{value}`.
    private static OptionalLong numberIn(String pattern, List<String> says) {
        return textIn(pattern, says).stream()
                .filter(s -> s.length() < 10 && s.chars().allMatch(Character::isDigit))
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /// What stands in each of `says` where `pattern` has `{value}`.
    private static List<String> textIn(String pattern, List<String> says) {
        int hole = pattern.indexOf("{value}");
        if (hole < 0) {
            return List.of();
        }
        String before = pattern.substring(0, hole);
        String after = pattern.substring(hole + "{value}".length());
        return says.stream()
                .filter(s -> s.startsWith(before) && s.endsWith(after) && s.length() > before.length() + after.length())
                .map(s -> s.substring(before.length(), s.length() - after.length()))
                .toList();
    }
}
