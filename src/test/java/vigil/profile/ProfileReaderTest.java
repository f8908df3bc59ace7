package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A technician makes mistakes; each is found, named and placed, and all of them in one reading.
// Requirement: WATCH-PROFILE-1
class ProfileReaderTest {
    /// A small profile in order; the tests break it.
    private static final String GOOD = """
            format: 1
            id: toy
            name: Toy
            evidence: {kind: vendor document, note: none}
            link: {baud: 9600, silence-limit: 5 s}
            framing:
              length-byte: {start: 55 AA, at: 2, adds: 2, smallest: 6, largest: 66}
              pause: 200 ms
            check: {algorithm: sum8, from: 2, from-end: 1}
            messages:
              - name: spo2
                when: {length: 8, bytes: [{at: 3, is: 0x04}]}
                fields:
                  - {metric: SPO2, byte: 5, missing: [0x7F]}
                statuses:
                  - {byte: 4, states: [{value: 1, says: sensor off, invalid: [SPO2]}]}
            commands:
              - {name: go, bytes: "55 AA {length} {mode} {check}", parameters: {mode: 1}}
            conversation:
              start: [go]
            """;

    private static final String TEXT = """
            format: 1
            id: toy
            name: Toy
            evidence: {kind: vendor document, note: none}
            link: {baud: 9600, silence-limit: 5 s}
            framing:
              lines: {end: cr lf, largest: 80}
              pause: 200 ms
            messages:
              - name: vitals
                when: {matches: 'SPO2=(...)'}
                line: "SPO2={SPO2}"
                fields:
                  - {metric: SPO2, group: 1, form: "000"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    private Path write(String text) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("toy"));
        return Files.writeString(folder.resolve("profile.yaml"), text);
    }

    private List<String> problems(String text) throws IOException {
        return switch (ProfileReader.read(write(text))) {
            case ProfileReader.Outcome.Good good -> List.of();
            case ProfileReader.Outcome.Bad bad ->
                bad.problems().stream()
                        .map(p -> p.line() + ":" + p.column() + ": " + p.text())
                        .toList();
        };
    }

    @Test
    void whatIsInOrderHasNoProblems() throws IOException {
        assertEquals(List.of(), problems(GOOD));
        assertEquals(List.of(), problems(TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Toy            | nama: Toy                 | 3:1: 'nama' is not known here; did you mean 'name'?
            name: Toy            | name: 7                   | 3:7: this must be a name of at most 60 characters, not '7'
            id: toy              | id: tay                   | 2:5: the id is 'tay', but the folder is called 'toy'
            baud: 9600           | baud: fast                | 5:14: this must be a whole number, not 'fast'
            5 s}                 | 5 seconds}                | 5:35: this must be a time such as 200 ms or 5 s, not '5 seconds'
            byte: 5              | byte: 7                   | 14:30: byte 7 lies outside the frame: the last that holds data is 6
            metric: SPO2         | metric: RESP_RATE         | 16:67: this message has no SPO2
            smallest: 6          | smallest: 67              | 7:57: the smallest frame is larger than the largest
            start: [go]          | start: [went]             | 20:11: there is no command called 'went'
            {mode: 1}            | {mood: 1}                 | 18:69: the parameter 'mood' is not used
            {length} {mode}      | {mode} {length} 00 {check} {mode} | 18:23: {check} does not stand where 'check' says: counted from the end it is byte 3
            byte: 4              | key: X                    | 16:10: 'key' is for text lines
            1, says: sensor off  | 1, cuff: failed           | 16:45: a failure needs 'says': its reason in words
            """)
    void aMistakeIsNamedWhereItStands(String was, String is, String problem) throws IOException {
        List<String> found = problems(GOOD.replace(was, is));
        assertTrue(found.contains(problem), () -> "found only " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SPO2=(...)   | SPO2=(..         | 11:21: this expression is broken at its character 9: Unclosed group
            SPO2=(...)   | (a+)+(b)         | 11:21: repeated groups and back references are not allowed: matching could take for ever
            group: 1     | group: 2         | 14:31: the expression has only 1 groups
            form: "000"  | form: "0H"       | 14:40: a form needs digits of one kind: 0 for decimal or H for hexadecimal ones
            cr lf        | never            | 7:16: 'never' is not one of: cr, lf, cr lf, cr or lf
            """)
    void aMistakeInATextProtocolIsNamedWhereItStands(String was, String is, String problem) throws IOException {
        List<String> found = problems(TEXT.replace(was, is));
        assertTrue(found.contains(problem), () -> "found only " + found);
    }

    @Test
    void allProblemsComeAtOnceFromTopToBottom() throws IOException {
        String bad = GOOD.replace("name: Toy\n", "name: Toy\nname: Again\n")
                .replace("baud: 9600", "baud: 1")
                .replace("byte: 5", "byte: 99")
                .replace("invalid: [SPO2]", "invalid: [TEMP]");
        assertEquals(
                List.of(
                        "4:1: 'name' stands here a second time",
                        "6:14: this must be at least 50",
                        "15:30: byte 99 lies outside the frame: the last that holds data is 6",
                        "17:67: this message has no TEMP"),
                problems(bad));
    }

    @Test
    void twoMessagesThatCannotBeToldApartAreRefused() throws IOException {
        String twin = "  - {name: twin, when: {length: 8, bytes: [{at: 3, is: 0x04}, {at: 4, is: 1}]}}\ncommands:";
        List<String> found = problems(GOOD.replace("commands:", twin));
        assertEquals(1, found.size());
        assertTrue(found.getFirst().contains("cannot be told apart from the message 'spo2'"), found::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Toy | name: &a Toy         | 3:7: anchors (&) are not allowed in a profile: write it out
            name: Toy | name: !!str Toy      | 3:7: tags (!) are not allowed in a profile
            name: Toy | name: 'Toy           | this is not YAML
            format: 1 | format: 2            | 1:9: this must be 1
            """)
    void whatAProfileMustNotHoldIsRefused(String was, String is, String problem) throws IOException {
        List<String> found = problems(GOOD.replace(was, is));
        assertTrue(found.stream().anyMatch(p -> p.contains(problem)), () -> "found only " + found);
    }

    @Test
    void hostileFilesAreRefusedQuickly() throws IOException {
        assertEquals(List.of("1:1: the file is larger than 256 KiB"), problems("# " + "x".repeat(300_000)));
        assertTrue(problems("a: " + "[".repeat(5000)).getFirst().contains("nested more than 20 levels deep"));
        assertTrue(problems("a: &a [1]\nb: [*a, *a]").stream().anyMatch(p -> p.contains("aliases (*)")));
        assertEquals(List.of("1:1: the file is empty"), problems(""));
        Files.write(write("x"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertTrue(ProfileReader.read(temp.resolve("toy/profile.yaml")) instanceof ProfileReader.Outcome.Bad);
    }

    @Test
    void aBrokenProfileDoesNotKeepTheOthersFromLoading() throws IOException {
        write(GOOD);
        Path broken = Files.createDirectories(temp.resolve("broken")).resolve("profile.yaml");
        Files.writeString(broken, "format: one\n");
        Files.createDirectories(temp.resolve("not-a-profile"));
        ProfileCatalog catalog = ProfileCatalog.load(temp);
        assertEquals(
                List.of("toy"), catalog.profiles().stream().map(Profile::id).toList());
        assertTrue(catalog.problems().stream().allMatch(p -> p.file().equals(broken)));
        assertTrue(catalog.find("toy").isPresent() && catalog.find("broken").isEmpty());
    }

    @Test
    void everyShippedProfileIsInOrder() throws IOException {
        ProfileCatalog shipped = ProfileCatalog.load(Path.of("hardware-profiles"));
        assertEquals(List.of(), shipped.problems());
        assertTrue(shipped.profiles().stream()
                .map(Profile::id)
                .toList()
                .containsAll(List.of("berrymed-pm6750", "masimo-ascii1", "suntech-oem")));
    }
}
