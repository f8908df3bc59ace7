package vigil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A table of a document, as rows of cells.
///
/// @param header the names of its columns
record MarkdownTable(List<String> header, List<List<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /// The first table below a heading.
    ///
    /// @param heading the heading's words, without its marks
    /// @throws IllegalArgumentException if there is none
    static MarkdownTable under(String heading, Path document) throws IOException {
        return under(heading, 0, document);
    }

    /// The same after passing over some tables.
    ///
    /// @param passed how many
    static MarkdownTable under(String heading, int passed, Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        int from = 0;
        while (from < lines.size() && !lines.get(from).matches("#+ " + Pattern.quote(heading))) {
            from++;
        }
        for (int i = 0; i < passed; i++) {
            from = next(lines, next(lines, from, true), false);
        }
        List<List<String>> cells = lines.stream()
                .skip(next(lines, from, true))
                .takeWhile(line -> line.startsWith("|"))
                .map(MarkdownTable::cells)
                .toList();
        if (cells.size() < 3) {
            throw new IllegalArgumentException(document + " has no table under \"" + heading + "\"");
        }
        return new MarkdownTable(cells.getFirst(), cells.subList(2, cells.size()));
    }

    /// The first line from `from` on that belongs to a table, or to none.
    private static int next(List<String> lines, int from, boolean ofATable) {
        int at = from;
        while (at < lines.size() && lines.get(at).startsWith("|") != ofATable) {
            at++;
        }
        return at;
    }

    /// The cell of a row in a named column.
    String cell(List<String> row, String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("there is no column \"" + column + "\" among " + header);
        }
        return row.get(at);
    }

    /// All numbers of that cell, in order.
    List<Double> numbers(List<String> row, String column) {
        return NUMBER.matcher(cell(row, column))
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }
}
