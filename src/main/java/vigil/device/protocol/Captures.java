package vigil.device.protocol;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vigil.profile.Problem;
import vigil.profile.Profile;

/// Runs the recorded and constructed bytes that lie beside a profile, in its folder `captures`, and
/// compares what comes out with what must come out. `NAME.hex` (hexadecimal text) or `NAME.bin` or
/// `NAME.txt` (the bytes themselves) goes with `NAME.expected.csv`: the table of `vigil decode`, and as its
/// last line the tally.
///
/// Thread rule: stateless.
public final class Captures {
    private static final String EXPECTED = ".expected.csv";

    private Captures() {}

    /// How one capture came out.
    ///
    /// @param name the capture's file name
    /// @param detail the first difference, in words; empty if it passes
    public record Outcome(String name, boolean passes, String detail) {}

    /// Everything that is not as expected; empty if all is well.
    public static List<Problem> check(Profile profile) {
        Path folder = folder(profile);
        List<Problem> problems = new ArrayList<>();
        try {
            List<Path> captures = captures(folder);
            if (captures.isEmpty()) {
                problems.add(
                        new Problem(profile.file(), 1, 1, "there are no captures to show that this profile works"));
            }
            for (Path capture : captures) {
                compare(profile, capture, problems);
            }
        } catch (IOException e) {
            problems.add(new Problem(folder, 1, 1, "the captures cannot be read: " + e.getMessage()));
        }
        return problems;
    }

    /// How each capture came out, by name.
    public static List<Outcome> outcomes(Profile profile) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            for (Path capture : captures(folder(profile))) {
                List<Problem> problems = new ArrayList<>();
                compare(profile, capture, problems);
                String detail = problems.isEmpty() ? "" : problems.getFirst().text();
                outcomes.add(new Outcome(String.valueOf(capture.getFileName()), problems.isEmpty(), detail));
            }
        } catch (IOException e) {
            outcomes.add(new Outcome("captures", false, "cannot be read: " + e.getMessage()));
        }
        return outcomes;
    }

    private static Path folder(Profile profile) {
        return profile.file().resolveSibling("captures");
    }

    private static List<Path> captures(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(hex|bin|txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static void compare(Profile profile, Path capture, List<Problem> problems) throws IOException {
        Path expected =
                capture.resolveSibling(capture.getFileName().toString().replaceFirst("\\.[^.]+$", "") + EXPECTED);
        if (!Files.exists(expected)) {
            problems.add(new Problem(
                    capture, 1, 1, "there is no " + expected.getFileName() + " to say what these decode to"));
            return;
        }
        List<String> want = Files.readAllLines(expected);
        List<String> got;
        try {
            got = decode(profile, capture);
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(capture, 1, 1, "cannot be read: " + e.getMessage()));
            return;
        }
        for (int i = 0; i < Math.max(want.size(), got.size()); i++) {
            String wanted = i < want.size() ? want.get(i) : "nothing";
            String came = i < got.size() ? got.get(i) : "nothing";
            if (!wanted.equals(came)) {
                String text = "expected '" + wanted + "' from " + capture.getFileName() + ", but got '" + came + "'";
                problems.add(new Problem(expected, i + 1, 1, text));
                return; // what follows is only the echo of the first difference
            }
        }
    }

    /// The lines that `vigil decode` prints for a capture, the tally last.
    ///
    /// @throws IllegalArgumentException if a `.hex` capture holds anything but hexadecimal digits and remarks
    public static List<String> decode(Profile profile, Path capture) throws IOException {
        byte[] bytes = capture.toString().endsWith(".hex")
                ? HexText.bytes(Files.readString(capture, StandardCharsets.UTF_8))
                : Files.readAllBytes(capture);
        List<String> lines = new ArrayList<>();
        lines.add(DecodedTable.HEADER);
        DecodedTable table = new DecodedTable(profile, lines::add);
        table.feed(bytes, bytes.length);
        lines.add(DecodedTable.line(table.finish()));
        return lines;
    }
}
