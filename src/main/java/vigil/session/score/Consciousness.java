package vigil.session.score;

import java.util.Arrays;
import java.util.Optional;

/// How conscious a patient is, as the early-warning scores ask (NEWS2: ACVPU; MEWS: AVPU, without the confusion).
public enum Consciousness {
    ALERT,
    /// Newly confused, which a dissociated patient may well be.
    CONFUSED,
    /// Responds to the voice.
    VOICE,
    /// Responds to pain.
    PAIN,
    UNRESPONSIVE;

    /// `A`, `C`, `V`, `P` or `U`.
    public String letter() {
        return name().substring(0, 1);
    }

    /// The level of that letter, small or capital.
    public static Optional<Consciousness> of(String letter) {
        return Arrays.stream(values())
                .filter(level -> level.letter().equalsIgnoreCase(letter.trim()))
                .findFirst();
    }
}
