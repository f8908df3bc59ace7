package vigil.alarm;

import vigil.metric.Timestamp;

/// What keeps an alarm silent (IEC 60601-1-8, 6.8). Visual signals are never silenced.
public sealed interface Inactivation {
    /// Nothing does.
    record None() implements Inactivation {}

    /// A person has seen it. It signals again at `until` if it still holds; LOW never does, and then `until` is far
    /// away.
    record Acknowledged(Timestamp at, Timestamp until, String by) implements Inactivation {}

    /// Its sound is paused together with all that signalled at the press; it sounds again at `until`.
    record AudioPaused(Timestamp at, Timestamp until, String by) implements Inactivation {}

    /// The shared "nothing".
    Inactivation NONE = new None();
}
