package vigil.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigil.app.story.CsvLine;

/// Reads a table of numbers, one row at a time: UTF-8, comma separated, the first line naming the columns. A cell may
/// stand in double quotes. Empty lines are passed over.
///
/// Whatever is wrong becomes one sentence ([CannotDo]) with the file and the line.
final class CsvRows implements AutoCloseable {
    private final Path file;
    private final BufferedReader in;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private int line;

    CsvRows(Path file) {
        this.file = file;
        try {
            in = Files.newBufferedReader(file);
        } catch (NoSuchFileException e) {
            throw new CannotDo(file + " cannot be read: there is no such file.");
        } catch (IOException e) {
            throw new CannotDo(file + " cannot be read: " + e.getMessage() + ".");
        }
        List<String> header = read();
        if (header == null) {
            throw new CannotDo(file + " is empty; the first line must name the columns.");
        }
        for (String name : header) {
            // A byte order mark, as spreadsheets write it, is no part of the first name.
            if (columns.put(name.replace("\uFEFF", ""), columns.size()) != null) {
                throw wrong("the column " + name + " appears twice");
            }
        }
    }

    Set<String> columns() {
        return columns.keySet();
    }

    /// Goes to the next row; null after the last.
    @Nullable
    Row next() {
        List<String> cells = read();
        if (cells != null && cells.size() != columns.size()) {
            throw wrong(cells.size() + " cells under " + columns.size() + " columns");
        }
        return cells == null ? null : new Row(cells);
    }

    /// The sentence about the present line.
    CannotDo wrong(String what) {
        return new CannotDo(file + ", line " + line + ": " + what + ".");
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new CannotDo(file + " cannot be closed: " + e.getMessage() + ".");
        }
    }

    private @Nullable List<String> read() {
        try {
            String text = in.readLine();
            line++;
            while (text != null && text.isBlank()) {
                text = in.readLine();
                line++;
            }
            return text == null ? null : CsvLine.cells(text);
        } catch (CharacterCodingException e) {
            throw new CannotDo(file + ", after line " + line + ": this is not UTF-8 text.");
        } catch (IOException e) {
            throw new CannotDo(file + " cannot be read: " + e.getMessage() + ".");
        }
    }

    /// One row of the table.
    final class Row {
        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /// The cell under a column; empty if there is no such column.
        String cell(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : cells.get(index);
        }

        /// The number in a cell that is not empty.
        double number(String column) {
            String cell = cell(column);
            try {
                double value = Double.parseDouble(cell);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Said below, with the place.
            }
            throw wrong(column + " is \"" + cell + "\", not a number");
        }
    }
}
