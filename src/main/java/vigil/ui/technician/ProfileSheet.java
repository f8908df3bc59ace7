package vigil.ui.technician;

import java.util.List;
import vigil.profile.Problem;
import vigil.ui.language.Texts;

/// A profile in depth: its text line by line, its problems, and how its captures came out.
///
/// Thread rule: immutable.
public record ProfileSheet(ProfileRow row, String text, List<CaptureOutcome> captures) {
    private static final Texts TEXTS = Texts.of(ProfileSheet.class);

    public ProfileSheet {
        captures = List.copyOf(captures);
    }

    /// The lines of the file.
    List<String> lines() {
        return text.lines().toList();
    }

    /// The problems of one line, counted from 1.
    List<Problem> problemsOn(int line) {
        return row.problems().stream().filter(p -> p.line() == line).toList();
    }

    /// For example `11 of 12 pass`; a word where there is nothing to count.
    String passed() {
        long passing = captures.stream().filter(CaptureOutcome::passes).count();
        return captures.isEmpty() ? TEXTS.say("captures.none") : TEXTS.say("captures.passed", passing, captures.size());
    }
}
