package vigil.app.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import vigil.device.simulated.FaultWord;

/// Adds to the help of `vigil simulate` what its two files look like; the faults are listed from where they
/// are defined.
final class SimulateHelp implements IModelTransformer {
    private static final int MOST_COLUMNS = 76;

    @Override
    public CommandSpec transform(CommandSpec command) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "A script is a table with the header at,for,fault,parameter, for example",
                "  2:00,45 s,probe off,",
                "  5:00,,lost bytes,0.01",
                "Times are written 90, 90 s, 1.5 min or 2:00; an empty 'for' means to the end; lines that begin with # "
                        + "are remarks. The faults, with their parameter (in brackets: what an empty one stands for):",
                ""));
        for (FaultWord word : FaultWord.values()) {
            lines.add("  " + word.text() + ", " + word.parameter());
            lines.addAll(indented(word.meaning()));
        }
        lines.add("");
        lines.add("Values are a table with a header: t (or t_s) in seconds, and any of spo2, pr, pi, rr, etco2, temp, "
                + "nibp_sys, nibp_dia, nibp_map, nibp_failed; other columns are passed over. A value holds until the "
                + "next one in its column, X ends it. A cuff determination finds the pressures in force at its end, and "
                + "fails after a 1 under nibp_failed.");
        String[] footer = lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
        command.usageMessage().footer(footer);
        return command;
    }

    /// Lines that fit under the name they explain, on a screen of 80 columns.
    private static List<String> indented(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > MOST_COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "      " : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
