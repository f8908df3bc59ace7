package vigil.store.preset;

import java.util.List;

/// A preset's text cannot be taken. Each problem is one line, `file:line: what`; nothing was changed.
public final class BadPreset extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadPreset(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /// At least one, in the order of the text.
    public List<String> problems() {
        return problems;
    }
}
