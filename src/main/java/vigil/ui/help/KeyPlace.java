package vigil.ui.help;

/// Where a key works.
///
/// Thread rule: immutable.
public enum KeyPlace {
    EVERYWHERE("everywhere"),
    WALL("wall"),
    BEDSIDE("bedside"),
    CHART("chart"),
    REVIEW("review");

    private final String key;

    KeyPlace(String key) {
        this.key = key;
    }

    /// Under which its word is kept.
    String key() {
        return "keys." + key;
    }
}
