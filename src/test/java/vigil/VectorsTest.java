package vigil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// Every vector of the treatment session has a test that names it, as docs/requirements/vectors.md says.
class VectorsTest {
    private static final Path DOCUMENT = Path.of("docs/requirements/vectors.md");
    private static final Path TESTS = Path.of("src/test/java");

    /// How many of each kind the clinical facts hold (10.3, 10.5).
    private static final Map<String, Integer> VECTORS = new LinkedHashMap<>();

    static {
        VECTORS.put("SV", 8);
        VECTORS.put("GV", 6);
        VECTORS.put("DV", 7);
        VECTORS.put("EV", 13);
    }

    @Test
    void thePageNamesEveryVectorOnce() throws IOException {
        List<String> every = VECTORS.entrySet().stream()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.getValue()).mapToObj(i -> kind.getKey() + "-" + i))
                .toList();
        MarkdownTable page = page();
        assertEquals(
                every, page.rows().stream().map(row -> page.cell(row, "vector")).toList());
    }

    @Test
    void everyTestIsThereAndNamesItsVector() throws IOException, ReflectiveOperationException {
        MarkdownTable page = page();
        for (List<String> row : page.rows()) {
            String vector = page.cell(row, "vector");
            for (String test : page.cell(row, "tests").replace("`", "").split(", ")) {
                int hash = test.indexOf('#');
                assertTrue(hash > 0, vector + " has no test: " + test);
                String type = test.substring(0, hash);
                String method = test.substring(hash + 1);
                assertTrue(isTest(Class.forName(type), method), test + " is no test");
                assertTrue(isNamed(vector, type, method), test + " does not name " + vector);
            }
        }
    }

    private static boolean isTest(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .anyMatch(VectorsTest::isTest);
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    /// In the method's name (`sv1…`), in the comment above it (`SV-1: …`), or as a row of its table (`ev1, …`).
    private static boolean isNamed(String vector, String type, String method) throws IOException {
        String id = vector.toLowerCase(Locale.ROOT).replace("-", "");
        if (method.matches(id + "\\D.*")) {
            return true;
        }
        List<String> lines = Files.readAllLines(TESTS.resolve(type.replace('.', '/') + ".java"));
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("void " + method + "("))
                .findFirst()
                .orElseThrow();
        Stream<String> above = lines.subList(Math.max(0, at - 12), at).stream();
        return above.anyMatch(line -> line.contains("/// " + vector + ":") || line.contains("\"" + id + ", "));
    }

    private static MarkdownTable page() throws IOException {
        return MarkdownTable.under("Vectors of the treatment session", DOCUMENT);
    }
}
