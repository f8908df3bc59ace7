package vigil.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigil.alarm.AlarmCondition;
import vigil.ui.control.HelpTopic;
import vigil.ui.language.Language;
import vigil.ui.language.Spoken;

/// Each alarm has a page of its own, in each language: what it means, what to check, and never what to give.
class AlarmHelpTest {
    /// Roots of the names of drugs and of giving them, in the four languages; a page that has one recommends.
    private static final Pattern GIVES = Pattern.compile(
            "flumazenil|naloxon|labetalol|hydralazin|midazolam|propofol|ondansetron|atropin|nifedipin|urapidil"
                    + "|clonidin|\\bmg\\b|\\bml\\b|inject|injiz|inyect|administ|verabreich");

    /// What is below, above or over a number is decided by a preset, not by a page.
    private static final Pattern LIMIT = Pattern.compile("\\d{2,}\\s*(mmhg|%|/min)");

    @AfterEach
    void speakEnglishAgain() {
        Spoken.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConditionSaysWhatItMeansAndWhatToCheck(Language language) {
        Spoken.speak(language);
        Set<String> meanings = new HashSet<>();
        for (AlarmCondition condition : AlarmCondition.values()) {
            AlarmHelp page = AlarmHelp.of(condition);
            assertFalse(page.title().isBlank(), condition + " has no title");
            assertTrue(page.means().endsWith("."), condition + " says no sentence: " + page.means());
            assertTrue(page.check().stream().noneMatch(String::isBlank), condition + " has an empty point");
            assertFalse(page.check().isEmpty(), condition + " names nothing to look at");
            assertTrue(meanings.add(page.means()), condition + " says the same as another");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageNamesADrugADoseOrALimit(Language language) {
        Spoken.speak(language);
        for (AlarmCondition condition : AlarmCondition.values()) {
            AlarmHelp page = AlarmHelp.of(condition);
            String words = (page.means() + " " + String.join(" ", page.check())).toLowerCase(Locale.ROOT);
            assertFalse(GIVES.matcher(words).find(), condition + ": " + words);
            assertFalse(LIMIT.matcher(words).find(), condition + ": " + words);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsFoundInTheListUnderItsOwnWords(Language language) {
        Spoken.speak(language);
        List<HelpEntry> all = HelpEntry.all(Manual.from(name -> java.util.Optional.empty()));
        for (AlarmCondition condition : AlarmCondition.values()) {
            List<HelpEntry> found = all.stream()
                    .filter(entry -> entry.topic().equals(new HelpTopic.Alarm(condition)))
                    .toList();
            assertEquals(1, found.size(), condition + " stands in the list once");
            assertTrue(found.getFirst().holds(AlarmHelp.of(condition).title()), condition + " is found by its title");
        }
        assertEquals(
                Arrays.stream(AlarmCondition.values()).count() + 1, all.size(), "the alarms and the key map, no more");
    }
}
