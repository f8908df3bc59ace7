package vigil.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Metric;

/// A profile that names a driver instead of describing a protocol.
class CodedProfileReadingTest {
    private static final String GOOD = """
            format: 1
            id: toy
            name: Toy
            evidence: {kind: open implementation, note: none}
            unknown: [much]
            link: {baud: 115200, silence-limit: 10 min}
            driver: ieee11073-20601
            measures: [NIBP_SYS, NIBP_DIA]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    private ProfileReader.Outcome read(String text) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("toy"));
        return ProfileReader.read(Files.writeString(folder.resolve("profile.yaml"), text));
    }

    private List<String> problems(String text) throws IOException {
        return switch (read(text)) {
            case ProfileReader.Outcome.Good good -> List.of();
            case ProfileReader.Outcome.Bad bad ->
                bad.problems().stream().map(p -> p.line() + ": " + p.text()).toList();
        };
    }

    @Test
    void whatIsInOrderIsACodedProfile() throws IOException {
        CodedProfile profile = (CodedProfile) ((ProfileReader.Outcome.Good) read(GOOD)).profile();
        assertEquals(CodedProfile.IEEE_11073_20601, profile.driver());
        assertEquals(Set.of(Metric.NIBP_SYS, Metric.NIBP_DIA), profile.metrics());
        assertTrue(profile.hasCuff());
        assertFalse(profile.startsCuff());
        assertEquals(600, profile.link().silenceLimit().toSeconds());
        assertEquals(List.of("much"), profile.unknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            driver: ieee11073-20601       | driver: hl7     | 7: this console has no driver called 'hl7'; there are: ieee11073-20601
            measures: [NIBP_SYS, NIBP_DIA]| check: {algorithm: xor8, from: 0, from-end: 1} | 8: 'check' makes no sense beside a driver
            measures: [NIBP_SYS, NIBP_DIA]| commands: []    | 8: 'commands' makes no sense beside a driver
            driver: ieee11073-20601       | unknown-key: 1  | 7: 'unknown-key' is not known here
            measures: [NIBP_SYS, NIBP_DIA]| measures: [HR]  | 8: 'HR' is not one of
            """)
    void aMistakeIsNamedWithItsLine(String right, String wrong, String problem) throws IOException {
        List<String> found = problems(GOOD.replace(right, wrong));
        assertTrue(found.stream().anyMatch(p -> p.startsWith(problem)), found.toString());
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        String without = GOOD.replace("driver: ieee11073-20601\n", "");
        assertTrue(
                problems(without).contains("1: 'framing' is missing here"),
                problems(without).toString());
        assertTrue(problems(without).contains("1: 'messages' is missing here"));
        assertEquals(
                List.of("1: 'measures' is missing here"),
                problems(GOOD.replace("measures: [NIBP_SYS, NIBP_DIA]\n", "")));
    }
}
