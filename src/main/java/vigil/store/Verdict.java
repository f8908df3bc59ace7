package vigil.store;

/// What a check of the record found.
///
/// Thread rule: immutable.
public sealed interface Verdict {
    /// All is as it was recorded.
    ///
    /// @param chained how many of the entries stand in the hash chain; those of an older Vigil do not
    record Sound(int schema, long sessions, long entries, long chained) implements Verdict {}

    /// Something is wrong.
    ///
    /// @param sentence what, naming the first bad entry where one can be named
    record Broken(String sentence) implements Verdict {}
}
