package vigil.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The list of other people's work in About, against what the build packs.
class SoftwareTest {
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern GROUP = Pattern.compile("<groupId>(.*?)</groupId>");

    @Test
    void everythingThatIsPackedIsNamedWithItsLicenceAndNothingElse() throws IOException {
        Set<String> named = new TreeSet<>();
        Software.all().forEach(each -> {
            assertFalse(each.name().isEmpty() || each.licence().isEmpty(), each.toString());
            named.add(each.group());
        });
        assertEquals(packed(), named);
    }

    private static Set<String> packed() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String all = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("<build>"));
        Set<String> groups = new TreeSet<>();
        Matcher dependency = DEPENDENCY.matcher(all);
        while (dependency.find()) {
            String one = dependency.group(1);
            Matcher group = GROUP.matcher(one);
            if (!one.contains("<scope>") && group.find()) {
                groups.add(group.group(1));
            }
        }
        return groups;
    }
}
