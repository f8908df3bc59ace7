package vigil.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/// Rows under titles, aligned for people.
final class TextTable {
    private TextTable() {}

    static void print(List<String> titles, List<List<String>> rows, PrintWriter out) {
        int[] widths = IntStream.range(0, titles.size())
                .map(i -> Math.max(
                        titles.get(i).length(),
                        rows.stream().mapToInt(r -> r.get(i).length()).max().orElse(0)))
                .toArray();
        out.println(line(titles, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i)).repeat(' ', widths[i] - cells.get(i).length() + 2);
        }
        return line.toString().stripTrailing();
    }
}
