package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are meant to harm, or are nothing like a profile: each is refused with a place and a sentence that can be
/// shown on any screen.
class HostileFileTest {
    private static final String HEAD = """
            format: 1
            id: toy
            name: Toy
            evidence: {kind: vendor document, note: none}
            link: {baud: 9600, silence-limit: 5 s}
            """;
    private static final String LINES = HEAD + """
            framing:
              lines: {end: cr lf, largest: 1024}
              pause: 200 ms
            messages:
              - name: vitals
                when: {matches: '%s'}
                line: "{SPO2}"
                fields:
                  - {metric: SPO2, group: 1, form: "000"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    private List<Problem> problems(byte[] text) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("toy"));
        return problems(Files.write(folder.resolve("profile.yaml"), text));
    }

    private List<Problem> problems(String text) throws IOException {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(Path file) {
        return switch (ProfileReader.read(file)) {
            case ProfileReader.Outcome.Good good -> List.of();
            case ProfileReader.Outcome.Bad bad -> bad.problems();
        };
    }

    private static void assertFound(String wanted, List<Problem> found) {
        assertTrue(found.stream().anyMatch(p -> p.toString().contains(wanted)), found::toString);
    }

    @Test
    void tensOfThousandsOfKeysAreRefusedWithTheFirstOfThem() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 20_000; i++) {
            text.append("k").append(i).append(": 1\n");
        }
        List<Problem> found = problems(text.toString());
        assertEquals(201, found.size());
        assertTrue(found.getLast().text().endsWith("more problems"), found.getLast()::text);
    }

    @Test
    void aShapeOfAHundredThousandBytesIsRefused() throws IOException {
        String shape = "1....... ".repeat(20_000).strip();
        String text = HEAD + "framing:\n  fixed: {shape: " + shape + ", confirm: 2}\n  pause: 1 s\n";
        assertFound("profile.yaml:7:18: this text is longer than 2000 characters", problems(text));
    }

    @Test
    void aCommandOfAHundredThousandBytesIsRefused() throws IOException {
        String text = HEAD + "commands:\n  - {name: go, bytes: "
                + "55 ".repeat(60_000).strip() + "}\n";
        assertFound("this text is longer than 2000 characters", problems(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e300", "99999999999999999999", ".inf", ".nan"})
    void numbersThatNoFrameHoldsAreRefusedWhereTheyStand(String number) throws IOException {
        assertFound("profile.yaml:5:14: ", problems(HEAD.replace("9600", number)));
    }

    @Test
    void controlCharactersNeverReachTheScreen() throws IOException {
        List<Problem> found = problems(HEAD.replace("name: Toy", "name: Toy\n\"\\e[2J\\r\\0\": 1"));
        assertFound("'?[2J??' is not known here", found);
        assertTrue(problems(HEAD.replace("Toy", "T\0oy")).getFirst().text().startsWith("this is not YAML"));
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        byte[] text = HEAD.getBytes(StandardCharsets.UTF_16);
        assertFound("profile.yaml:1:1: the file is not UTF-8 text", problems(text));
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefusedAndOthersStillLoad() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("toy/profile.yaml"));
        assertFound("profile.yaml:1:1: this is not a file", problems(folder));
        assertFound("there is no such file", problems(temp.resolve("gone/profile.yaml")));
        assertEquals(List.of(), ProfileCatalog.load(temp).profiles());
    }

    @Test
    void aLinkIsFollowedToAFileOnly() throws IOException {
        Path real = Files.writeString(temp.resolve("elsewhere.yaml"), "format: 2\n");
        Path folder = Files.createDirectories(temp.resolve("toy"));
        Path link = Files.createSymbolicLink(folder.resolve("profile.yaml"), real);
        assertFound("profile.yaml:1:1: ", problems(link));
        Files.delete(link);
        Files.createSymbolicLink(link, link);
        assertEquals(1, problems(link).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../toy", "toy/../toy", "/etc/toy", "Toy", "toy ", "a\\tb"})
    void anIdIsTheNameOfItsFolderAndNothingElse(String id) throws IOException {
        List<Problem> found = problems(HEAD.replace("id: toy", "id: \"" + id + "\""));
        assertTrue(
                found.stream().anyMatch(p -> p.line() == 2 && p.text().contains("lower-case letters")),
                found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((a|aa)+)b(...)",
                "(a|aa)*(...)",
                "(a+){2}(...)",
                "(a)\\1",
                "(?x)(a|aa) +(...)",
                "(?<!a)(...)",
                "^{2000000000}(...)",
                "(...)a{0,100}",
                "(?=a)(...)"
            })
    void anExpressionThatCouldTakeForEverIsRefusedWhereItStands(String expression) throws IOException {
        List<Problem> found = problems(LINES.formatted(expression));
        assertTrue(
                found.stream()
                        .anyMatch(p ->
                                p.line() == 11 && p.column() == 21 && p.text().contains("allowed")),
                found::toString);
    }

    @Test
    void anHonestExpressionIsAccepted() throws IOException {
        assertEquals(List.of(), problems(LINES.formatted("P(...)[0-9]{2,14}(?:;|,)?.*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000000000", ".000000000000"})
    void aFormWithMoreDecimalsThanANumberHasIsRefused(String form) throws IOException {
        String text = LINES.formatted("(...)").replace("\"000\"", "\"" + form + "\"");
        assertFound("profile.yaml:14:40: a form has at most nine digits behind the point", problems(text));
    }

    @Test
    void twoLengthsForOneTypeAreRefused() throws IOException {
        String text = HEAD + """
                framing:
                  length-by-type:
                    {type-at: 0, first: 0......., others: 1......., confirm: 3, lengths: [{type: 1, length: 4}, {type: 1, length: 5}]}
                  pause: 50 ms
                messages:
                  - {name: all, when: {bytes: [{at: 0, is: 1}]}}
                """;
        List<Problem> found = problems(text);
        assertEquals("this type stands twice in the list", found.getFirst().text());
        assertEquals(8, found.getFirst().line());
    }

    @Test
    void aRangeUpsideDownIsRefused() throws IOException {
        String text = LINES.formatted("(...)").replace("form: \"000\"", "form: \"000\", lowest: 99, highest: 50");
        assertFound("profile.yaml:14:55: the lowest value is higher than the highest", problems(text));
        assertInstanceOf(ProfileReader.Outcome.Bad.class, ProfileReader.read(temp.resolve("toy/profile.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{SPO3}", "{PULSE_RATE}", "{codes}", "{check}", "{counter}", "{l}"})
    void aHoleThatNothingFillsIsRefused(String hole) throws IOException {
        assertFound(
                "profile.yaml:12:11: nothing fills " + hole,
                problems(LINES.formatted("(...)").replace("{SPO2}", hole)));
    }

    @Test
    void aCheckedLineSaysWhereItsCheckStands() throws IOException {
        String checked = LINES.formatted("(...)..")
                .replace("messages:", "check: {algorithm: hex sum, from: 0, from-end: 2}\nmessages:");
        assertFound("this line must have {check} where 'check' says: 0 characters before its end", problems(checked));
        assertEquals(List.of(), problems(checked.replace("{SPO2}", "{SPO2}{check}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd", "HH:mm", "hello", "'open"})
    void aClockTellsADateAndATime(String pattern) throws IOException {
        String text = LINES.formatted("(...).*") + "    clock: {columns: {from: 3, length: 10}, pattern: \"" + pattern
                + "\"}\n";
        assertFound("profile.yaml:15:54: this is no pattern of a date and a time", problems(text));
        assertEquals(List.of(), problems(text.replace(pattern, "yyyyMMddHHmm")));
    }
}
