package vigil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.alarm.AlarmCondition;
import vigil.alarm.AlarmKind;
import vigil.alarm.AlarmPreset;
import vigil.alarm.AlarmPriority;

/// Every alarm is explained to whoever judges it and to whoever hears it, and every hazard says where its control
/// stands. The numbers are held against the program's in [AlarmNumbersTest].
class AlarmDocumentsTest {
    private static final Path RISK = Path.of("docs/risk/alarms.md");
    private static final Path NURSE = Path.of("docs/operator/alarms.md");
    private static final Path HAZARDS = Path.of("docs/risk/hazards.md");

    private static String heading(AlarmCondition condition) {
        return condition.kind() == AlarmKind.PHYSIOLOGICAL ? "The patient" : "The equipment";
    }

    private static List<List<String>> derivations(AlarmCondition condition) throws IOException {
        return MarkdownTable.under(heading(condition), RISK).rows().stream()
                .filter(row -> row.getFirst().startsWith("`" + condition + "`"))
                .toList();
    }

    private static Set<String> found(String pattern, Path document) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(document))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void thePriorityOfEveryAlarmIsDerived(AlarmCondition condition) throws IOException {
        List<List<String>> rows = derivations(condition);
        assertTrue(!rows.isEmpty(), condition + " has no row under \"" + heading(condition) + "\" in " + RISK);
        assertTrue(
                rows.getFirst().getFirst().contains(condition.words()),
                condition + " is not called \"" + condition.words() + "\" in " + RISK);
    }

    @ParameterizedTest
    @EnumSource
    void everyAlarmIsExplainedToTheNurseByTheWordsSheReads(AlarmCondition condition) throws IOException {
        MarkdownTable table = MarkdownTable.under(heading(condition), NURSE);
        List<List<String>> rows = table.rows().stream()
                .filter(row -> row.getFirst().equals("**" + condition.words() + "**"))
                .toList();
        assertEquals(1, rows.size(), "rows of \"" + condition.words() + "\" in " + NURSE);
        assertTrue(rows.getFirst().stream().noneMatch(String::isEmpty), rows.toString());
    }

    @Test
    void everyTierThatAPresetHasIsDerived() throws IOException {
        for (var rule : AlarmPreset.STANDARD.limits().sampled()) {
            assertDerived(rule.condition(), rule.priority());
        }
        for (var tier : AlarmPreset.STANDARD.limits().cuff().high()) {
            assertDerived(AlarmCondition.BP_HIGH, tier.priority());
        }
    }

    private static void assertDerived(AlarmCondition condition, AlarmPriority priority) throws IOException {
        MarkdownTable table = MarkdownTable.under(heading(condition), RISK);
        assertTrue(
                derivations(condition).stream()
                        .anyMatch(row -> table.cell(row, "priority").equals(priority.name())),
                condition + " " + priority + " is not derived in " + RISK);
    }

    @Test
    void everyHazardOfTheListHasItsRowAndNoOtherIsNamed() throws IOException {
        List<String> listed = MarkdownTable.under("Hazards", HAZARDS).rows().stream()
                .map(List::getFirst)
                .toList();
        assertEquals(IntStream.rangeClosed(1, 32).mapToObj(n -> "H" + n).toList(), listed);
        assertTrue(listed.containsAll(found("\\bH\\d+\\b", RISK)));
    }

    @Test
    void everyTestThatAHazardNamesExists() throws IOException {
        Set<String> named = found("\\w+Test(?=`)", HAZARDS);
        assertTrue(!named.isEmpty());
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            named.removeAll(there);
        }
        assertEquals(Set.of(), named);
    }

    @Test
    void everyClassThatAHazardNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String name : found("(?<=`)[a-z][\\w.]*\\.[A-Z]\\w+(?=`)", HAZARDS)) {
            if (!Files.exists(Path.of("src/main/java/vigil", name.replace('.', '/') + ".java"))) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing);
    }
}
