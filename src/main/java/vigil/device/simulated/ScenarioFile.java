package vigil.device.simulated;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads a scenario that somebody wrote: lines of `at,for,fault,parameter`, such as `2:00,45 s,probe off,`.
/// The lines before the header that begin with `#` describe it; later ones are remarks.
///
/// `at` counts from the beginning of the simulation; an empty `for` means to its end. What a fault may be
/// is told by [FaultWord]. Whatever is wrong becomes one sentence with the file and the line
/// ([IllegalArgumentException]). Thread rule: confined to one thread while it reads.
public final class ScenarioFile {
    private static final String HEADER = "at,for,fault,parameter";
    private static final long MOST_BYTES = 1 << 20;
    /// About 30 years: no simulation is longer.
    private static final double END = 1e9;

    private final String file;
    private final List<String> description = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private boolean headerCame;
    private int line;

    private ScenarioFile(String file) {
        this.file = file;
    }

    /// Reads `file`; the scenario is called as the file is.
    ///
    /// @throws IllegalArgumentException if it cannot be read or something in it is wrong: one sentence
    public static Scenario read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(file + " is too large for a scenario: more than 1 MiB.");
            }
            return read(file.toString(), String.valueOf(file.getFileName()), Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not UTF-8 text.", e);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + " cannot be read: there is no such file.", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// The scenario that `lines` tell.
    ///
    /// @param file what the lines are called in a complaint
    static Scenario read(String file, String name, List<String> lines) {
        ScenarioFile reader = new ScenarioFile(file);
        for (String text : lines) {
            reader.line++;
            // A byte order mark, as spreadsheets write it, is no part of the first line.
            reader.take(text.replace("\uFEFF", "").strip());
        }
        if (!reader.headerCame) {
            throw reader.wrong("there is no header; the first line must be " + HEADER);
        }
        return new Scenario(name, String.join(" ", reader.description), reader.faults);
    }

    private void take(String text) {
        if (text.startsWith("#")) {
            if (!headerCame) {
                description.add(text.substring(1).strip());
            }
        } else if (!headerCame && !text.isEmpty()) {
            if (!text.replace(" ", "").equals(HEADER)) {
                throw wrong("the first line must be " + HEADER + ", not \"" + text + "\"");
            }
            headerCame = true;
        } else if (!text.isEmpty()) {
            faults.add(fault(text));
        }
    }

    private Fault fault(String text) {
        List<String> cells = cells(text);
        double from = time(cells.get(0), "at");
        double to = cells.get(1).isEmpty() ? END : from + time(cells.get(1), "for");
        if (to <= from) {
            throw wrong("for is \"" + cells.get(1) + "\": a fault lasts longer than that");
        }
        FaultWord word = FaultWord.of(cells.get(2))
                .orElseThrow(() -> wrong("there is no fault \"" + cells.get(2) + "\"; there are: " + FaultWord.list()));
        try {
            return word.fault(new Span(from, to), cells.get(3));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /// Four cells. The last may be left out, and takes all commas that follow: a device's words may hold
    /// one.
    private List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(",", 4)) {
            cells.add(unquoted(cell.strip()));
        }
        if (cells.size() == 3) {
            cells.add("");
        }
        if (cells.size() != 4) {
            throw wrong(cells.size() + " cells, where " + HEADER + " are needed");
        }
        return cells;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).strip() : cell;
    }

    private double time(String text, String column) {
        double seconds = ScenarioTime.parse(text);
        if (Double.isNaN(seconds)) {
            throw wrong(column + " is \"" + text + "\", which is no time such as 90 s, 1.5 min or 2:00");
        }
        return seconds;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what + ".");
    }
}
