package vigil.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Collects everything wrong with one file. Confined to the thread that reads it.
final class Problems {
    private final Path file;
    private final List<Problem> found = new ArrayList<>();

    Problems(Path file) {
        this.file = file;
    }

    /// Notes a problem at a place; with no place, at the top of the file.
    void at(Optional<Mark> mark, String text) {
        int line = mark.map(m -> m.getLine() + 1).orElse(1);
        int column = mark.map(m -> m.getColumn() + 1).orElse(1);
        found.add(new Problem(file, line, column, text));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// All of them, top to bottom, each once.
    List<Problem> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }
}
