package vigil.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a start owes the person who waits for it: one empty window at once, or one sentence why there is none. The
/// window that closes ends its process, so each story has one of its own.
class EarlyWindowTest {
    @Test
    void oneWindowOpensEmptyAndDarkTakesWhatShowsAndEndsTheProcessWhenItCloses()
            throws IOException, InterruptedException {
        assumeTrue(Toolkit.missingForWindow().isEmpty(), "what JavaFX needs for a window is not installed here");
        Process console = start("-Dglass.platform=Headless", ":0");

        assertEquals(
                List.of(
                        "early: 1 window, Vigil, maximized, in the theme, empty",
                        "prepared: the same window, in it, unseen, not to be touched",
                        "shown: the same window, in it, seen, to be touched"),
                said(console));
        assertEquals(0, console.waitFor(), "closed by a person, it ended in order");
    }

    @Test
    void withoutADisplayItSaysSoInASentenceAndOpensNothing() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"), "elsewhere there is always a display");
        Process console = start("-Dglass.platform=Headless", "");
        String sentence = "There is no display to open the console on; `vigil watch` monitors a room without one.";

        assertEquals(List.of("impossible: " + sentence, "again: " + sentence), said(console));
        assertEquals(0, console.waitFor());
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNone() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"), "elsewhere there is always a display");
        assumeTrue(Toolkit.missingForWindow().isEmpty(), "what JavaFX needs for a window is not installed here");
        Process console = start("-Dglass.platform=gtk", ":5999");
        String sentence = "There is no display to open the console on; `vigil watch` monitors a room without one.";

        assertEquals(List.of("impossible: " + sentence, "again: " + sentence), said(console));
        assertEquals(0, console.waitFor());
    }

    private static Process start(String platform, String display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        platform,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WindowProbe.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private static List<String> said(Process console) throws IOException {
        try (BufferedReader out = console.inputReader()) {
            return out.lines().toList();
        }
    }
}
