package vigil.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vigil.metric.Timestamp;

/// Tables of actions are read as docs/technician/actions.md says, and each mistake is one sentence with its line.
class ActionTableTest {
    private static List<Act> read(String row) {
        return ActionTable.read("a.csv", "", ("t,action,what,value,text,by\n" + row).lines());
    }

    @Test
    void aRowIsDoneAtItsTime() {
        Act act = read("# a remark\n\n12.5,note,,,\"calm, awake\",R. Okafor").getFirst();
        assertEquals(Duration.ofMillis(12_500), act.at());
        assertEquals("a.csv, line 4", act.place());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,fly,,,, | there is no action \"fly\"",
                "ten,dose,,,, | t is \"ten\", not a number",
                ",dose,,,, | t is missing",
                "-1,dose,,,, | before the session began",
                "5,score,moaas,6,, | MOAA/S goes from 0 to 5, not 6",
                "5,score,joy,6,, | the scale is \"joy\"; there are moaas, cadss6",
                "5,pressure,,128,, | a pressure is written SYS/DIA",
                "5,phase,lunch,,, | the phase is \"lunch\"",
                "5,note,,,a,b,c | 7 cells under 6 columns",
                "5,strike,lunch,,, | neither the number of an entry nor a type"
            })
    void aMistakeIsSaidWithItsLine(String row, String sentence) {
        String said =
                String.valueOf(assertThrows(BadAction.class, () -> read(row)).getMessage());
        assertTrue(said.startsWith("a.csv, line 2: ") && said.contains(sentence), said);
    }

    @Test
    void rowsStandInTheOrderOfTime() {
        String said = String.valueOf(assertThrows(BadAction.class, () -> read("20,resume,,,,\n10,resume,,,,"))
                .getMessage());
        assertTrue(said.contains("line 3") && said.contains("t goes back"), said);
    }

    @Test
    void aTimeAgoIsATimeOfTheDayItIsPlayedOn() {
        Timestamp now = new Timestamp(0, 1_795_514_400_000L);
        assertEquals("yes", PreparationDeeds.answer("yes", now));
        assertEquals(
                Duration.ofMinutes(90),
                Duration.between(
                        java.time.LocalDateTime.parse(PreparationDeeds.answer("90 min ago", now)),
                        java.time.LocalDateTime.parse(PreparationDeeds.answer("0 h ago", now))));
    }

    @Test
    void theDocumentTellsEveryWordAndNoOther() throws IOException {
        String text = Files.readString(Path.of("docs/technician/actions.md"));
        Set<String> told = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ActionTable.words(), told);
    }
}
