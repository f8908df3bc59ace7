package vigil.ui.start;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.ui.face.TimeText;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// A date of birth as people type it. Day and month are never guessed: with numbers alone the day comes first where
/// the language spoken writes it so, and English, which is read on both sides of an ocean, wants the month as a word.
///
/// Thread rule: FX thread, which knows the language.
final class BirthDate {
    private static final LocalDate EXAMPLE = LocalDate.of(1984, 3, 12);

    private BirthDate() {}

    /// How it is written, for the empty field: `12 Mar 1984`, `12.03.1984`.
    static String example() {
        return switch (Spoken.now()) {
            case ENGLISH -> TimeText.date(EXAMPLE);
            case GERMAN -> "12.03.1984";
            case SPANISH, FRENCH -> "12/03/1984";
        };
    }

    /// The date that was typed; empty if nobody can tell which.
    static Optional<LocalDate> read(String typed) {
        String text = typed.strip();
        return patterns()
                .map(pattern -> parse(text, pattern))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> patterns() {
        Stream<String> always = Stream.of("uuuu-MM-dd", "d MMM uuuu");
        return Spoken.now() == Language.ENGLISH
                ? always
                : Stream.concat(
                        always, Stream.of("d.M.uuuu", "d/M/uuuu", "d. MMM uuuu", "d. MMMM uuuu", "d MMMM uuuu"));
    }

    private static Optional<LocalDate> parse(String text, String pattern) {
        Locale locale =
                Spoken.now() == Language.ENGLISH ? Locale.ENGLISH : Spoken.now().locale();
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
