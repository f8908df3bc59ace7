package vigil.profile;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Whether the template of a line can be filled, and whether a pattern is that of a time. Part of [SenseCheck].
final class LineSense {
    private static final Pattern HOLE = Pattern.compile("\\{([^}]+)}");

    /// These could be read as patterns of a time, and are never meant so.
    private static final Set<String> NO_TIMES = Set.of("check", "counter");

    private static final LocalDateTime SOME_TIME = LocalDateTime.of(2026, 2, 28, 13, 45, 6);

    private final YamlDocument document;
    private final JsonNode message;
    private final String pointer;

    LineSense(YamlDocument document, JsonNode message, String pointer) {
        this.document = document;
        this.message = message;
        this.pointer = pointer;
    }

    void check() {
        String line = message.path("line").asString("");
        Set<String> names = names();
        Matcher holes = HOLE.matcher(line);
        while (holes.find()) {
            boolean isKnown =
                    names.contains(holes.group(1)) || !NO_TIMES.contains(holes.group(1)) && isTime(holes.group(1));
            if (!isKnown) {
                document.problem(
                        pointer + "/line",
                        "nothing fills {" + holes.group(1)
                                + "}: it is no metric or status of this message, and no time");
            }
        }
        checkPlace(line);
    }

    /// The check of a line stands where the profile says, counted from its end.
    private void checkPlace(String line) {
        JsonNode check = document.root().path("check");
        boolean isDue = document.root().path("framing").has("lines")
                && check.isObject()
                && !line.isEmpty()
                && !message.path("unchecked").asBoolean(false);
        int at = line.indexOf("{check}");
        int width = FramingSense.width(check.path("algorithm").asString(""));
        int fromEnd = at < 0 ? -1 : line.length() - at - "{check}".length() + width;
        if (isDue && fromEnd != check.path("from-end").asInt(fromEnd)) {
            document.problem(
                    pointer + "/line",
                    "this line must have {check} where 'check' says: "
                            + (check.path("from-end").asInt(width) - width) + " characters before its end");
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        message.path("fields").forEach(f -> names.add(f.path("metric").asString("")));
        for (JsonNode status : message.path("statuses")) {
            names.add(status.path("name").asString(status.path("key").asString("")));
        }
        if (message.has("counter")) {
            names.add("counter");
        }
        if (document.root().has("check")) {
            names.add("check");
        }
        return names;
    }

    private static boolean isTime(String pattern) {
        try {
            DateTimeFormatter format = DeviceClock.format(pattern).withZone(ZoneOffset.UTC);
            return !format.format(SOME_TIME.toInstant(ZoneOffset.UTC)).isEmpty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    /// Notes a pattern that does not tell a date and a time.
    void clock(String pattern) {
        try {
            LocalDateTime.parse(DeviceClock.format(pattern).format(SOME_TIME), DeviceClock.format(pattern));
        } catch (IllegalArgumentException | DateTimeException e) {
            document.problem(
                    pointer + "/clock/pattern", "this is no pattern of a date and a time, such as yyyy-MM-dd HH:mm:ss");
        }
    }
}
