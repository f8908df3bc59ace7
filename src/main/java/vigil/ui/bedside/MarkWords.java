package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.say;

/// What the button says that marks an event: the same place takes it back for ten seconds.
final class MarkWords {
    private MarkWords() {}

    static String of(BedsideFace face) {
        return face.undos().mark().map(u -> say("undo.left", u.secondsLeft())).orElse(say("mark"));
    }

    /// The same for a narrow place.
    static String brief(BedsideFace face) {
        return face.undos().mark().isPresent() ? say("undo") : say("rail.mark");
    }
}
