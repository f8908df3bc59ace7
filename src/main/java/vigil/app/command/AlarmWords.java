package vigil.app.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmPriority;

/// What a person writes to say which alarms are wanted. Each refusal names what there is.
final class AlarmWords {
    private AlarmWords() {}

    static Optional<String> room(@Nullable String name) {
        return Optional.ofNullable(name).map(String::strip);
    }

    static Optional<AlarmCondition> condition(@Nullable String name) {
        return named("condition", name, AlarmCondition.values());
    }

    static Optional<AlarmPriority> priority(@Nullable String name) {
        return named("priority", name, AlarmPriority.values());
    }

    /// A moment as milliseconds since 1970 UTC; without an offset, on the clock of this place.
    static long moment(String option, String text) {
        List<Function<String, Instant>> ways = List.of(
                t -> OffsetDateTime.parse(t).toInstant(),
                t -> LocalDateTime.parse(t).atZone(ZoneId.systemDefault()).toInstant(),
                t -> LocalDate.parse(t).atStartOfDay(ZoneId.systemDefault()).toInstant());
        for (Function<String, Instant> way : ways) {
            try {
                return way.apply(text.strip()).toEpochMilli();
            } catch (DateTimeException e) {
                // Perhaps another way.
            }
        }
        throw new CannotDo(option + " \"" + text + "\" is no moment; write 2026-11-20 or 2026-11-20T14:07.");
    }

    private static <E extends Enum<E>> Optional<E> named(String what, @Nullable String name, E[] known) {
        if (name == null) {
            return Optional.empty();
        }
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Optional.of(Arrays.stream(known)
                .filter(e -> e.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new CannotDo("There is no " + what + " \"" + name + "\"; there is: "
                        + Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", ")) + ".")));
    }
}
