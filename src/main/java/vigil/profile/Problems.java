package vigil.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Collects everything wrong with one file. Confined to the thread that reads it.
final class Problems {
    /// Nobody repairs more at once; a file with more is no profile.
    private static final int MOST = 200;

    /// What a sentence may quote of a file is cut here.
    private static final int LONGEST = 300;

    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    Problems(Path file) {
        this.file = file;
    }

    /// Notes a problem at a place; with no place, at the top of the file.
    void at(Optional<Mark> mark, String text) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        found.add(new Problem(file, line, column, printable(text)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// What a file holds may be meant to confuse a screen: no control characters, and not too much of it.
    private static String printable(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /// All of them, top to bottom, each once; of a great many the first, and how many more there are.
    List<Problem> sorted() {
        List<Problem> all = found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
        if (all.size() <= MOST) {
            return all;
        }
        List<Problem> first = new ArrayList<>(all.subList(0, MOST));
        Problem next = all.get(MOST);
        String more = "here and below there are " + (all.size() - MOST) + " more problems";
        first.add(new Problem(file, next.line(), next.column(), more));
        return first;
    }
}
