package vigil.store;

/// What a check of the record found.
///
/// Thread rule: immutable.
public sealed interface Verdict {
    /// All is as it was recorded.
    record Sound(int schema, long sessions, long entries) implements Verdict {}

    /// Something is wrong.
    ///
    /// @param sentence what, naming the first bad entry where one can be named
    record Broken(String sentence) implements Verdict {}
}
