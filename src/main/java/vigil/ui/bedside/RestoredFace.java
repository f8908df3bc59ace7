package vigil.ui.bedside;

import static vigil.ui.bedside.BedsideText.phrase;
import static vigil.ui.bedside.BedsideText.say;

import java.util.Optional;
import vigil.metric.Timestamp;
import vigil.session.Mark;
import vigil.session.Session;
import vigil.ui.face.TimeText;

/// That the console had stopped and came back, and how long nothing was seen (ux 12.2).
///
/// Thread rule: immutable.
///
/// @param at when it came back
record RestoredFace(String words, Timestamp at) {
    /// The newest time; empty if it never stopped.
    static Optional<RestoredFace> of(Session session, TimeText time) {
        return session.marks().reversed().stream()
                .filter(mark -> mark.kind() == Mark.Kind.RESTORED)
                .findFirst()
                .map(mark -> new RestoredFace(say("restored", phrase(mark.text()), time.clock(mark.at())), mark.at()));
    }
}
