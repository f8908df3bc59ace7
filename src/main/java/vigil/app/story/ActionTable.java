package vigil.app.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a table of actions, line by line: comma separated, the first line naming the columns `t,action` and any of
/// `what,value,text,by`. Empty lines and lines that begin with `#` are passed over. The vocabulary is told in
/// docs/technician/actions.md.
///
/// Confined to one thread.
public final class ActionTable {
    private static final Map<String, Function<ActionRow, Deed>> WORDS = new HashMap<>();
    private static final List<String> COLUMNS = List.of("t", "action", "what", "value", "text", "by");

    static {
        Stream.of(
                        PreparationDeeds.WORDS,
                        DoseDeeds.WORDS,
                        ReadingDeeds.WORDS,
                        ChartDeeds.WORDS,
                        CorrectionDeeds.WORDS,
                        LeavingDeeds.WORDS)
                .forEach(WORDS::putAll);
    }

    private final String name;
    private final String by;
    private final boolean live;
    private List<String> header = List.of();
    private int line;

    /// @param name the table's name, said with each mistake
    /// @param by who does what no row says
    /// @param live true if rows come while the session runs: one without a time is done at once
    public ActionTable(String name, String by, boolean live) {
        this.name = name;
        this.by = by;
        this.live = live;
    }

    /// Reads a whole table.
    ///
    /// @throws BadAction with one sentence about the first line that is wrong
    public static List<Act> read(String name, String by, Stream<String> lines) {
        ActionTable table = new ActionTable(name, by, false);
        List<Act> acts = new ArrayList<>();
        lines.forEachOrdered(text -> table.line(text).ifPresent(act -> {
            if (!acts.isEmpty() && act.at().compareTo(acts.getLast().at()) < 0) {
                throw new BadAction(act.place() + ": t goes back; the rows stand in the order of time.");
            }
            acts.add(act);
        }));
        if (table.header.isEmpty()) {
            throw new BadAction(name + " is empty; the first line must name the columns t,action,what,value,text,by.");
        }
        return acts;
    }

    /// All words that can stand under `action`, in order.
    public static Set<String> words() {
        return new TreeSet<>(WORDS.keySet());
    }

    /// Takes the next line; empty if it is the header, a remark or blank.
    ///
    /// @throws BadAction with one sentence if it is wrong; the next line can be read all the same
    public Optional<Act> line(String text) {
        line++;
        if (text.isBlank() || text.stripLeading().startsWith("#")) {
            return Optional.empty();
        }
        List<String> cells = CsvLine.cells(text.replace("\uFEFF", ""));
        if (header.isEmpty()) {
            header = header(cells);
            return Optional.empty();
        }
        ActionRow row = row(cells);
        Function<ActionRow, Deed> word = WORDS.get(row.action());
        if (word == null) {
            throw row.wrong("there is no action \"" + row.action() + "\"; there are " + String.join(", ", words()));
        }
        return Optional.of(new Act(row.at(), row.place(), word.apply(row)));
    }

    private List<String> header(List<String> cells) {
        if (!cells.containsAll(List.of("t", "action"))) {
            throw new BadAction(place() + ": the columns must be t,action and any of what,value,text,by.");
        }
        cells.stream().filter(cell -> !COLUMNS.contains(cell)).findFirst().ifPresent(cell -> {
            throw new BadAction(
                    place() + ": there is no column \"" + cell + "\"; there are t,action,what,value,text,by.");
        });
        return cells;
    }

    private ActionRow row(List<String> cells) {
        if (cells.size() > header.size()) {
            throw new BadAction(place() + ": " + cells.size() + " cells under " + header.size()
                    + " columns; a cell with a comma" + " stands in double quotes.");
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i));
        }
        String who = named.getOrDefault("by", "");
        return new ActionRow(
                place(),
                live && named.getOrDefault("t", "").isEmpty() ? "0" : named.getOrDefault("t", ""),
                named.getOrDefault("action", ""),
                named.getOrDefault("what", ""),
                named.getOrDefault("value", ""),
                named.getOrDefault("text", ""),
                who.isEmpty() ? by : who);
    }

    private String place() {
        return name + ", line " + line;
    }
}
