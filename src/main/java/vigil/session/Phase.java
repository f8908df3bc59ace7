package vigil.session;

import java.util.EnumSet;
import java.util.Set;

/// Where a session stands. It changes only along [#next].
public enum Phase {
    BASELINE("Baseline"),
    DOSING("Infusion"),
    OBSERVATION("Observation"),
    ENDED("Ended");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    /// As a screen says it for an infusion.
    public String words() {
        return words;
    }

    /// The phases that may follow this one. Going back from observation to dosing is a new authorised dose (clinical
    /// facts, 9.5).
    public Set<Phase> next() {
        return switch (this) {
            case BASELINE -> EnumSet.of(DOSING, ENDED);
            case DOSING -> EnumSet.of(OBSERVATION, ENDED);
            case OBSERVATION -> EnumSet.of(DOSING, ENDED);
            case ENDED -> EnumSet.noneOf(Phase.class);
        };
    }

    /// True if `other` may follow this phase.
    public boolean mayBecome(Phase other) {
        return next().contains(other);
    }
}
