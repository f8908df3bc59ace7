package vigil.ui.settings;

/// What this program is and where it keeps things.
///
/// Thread rule: immutable.
///
/// @param version for example `0.1.0`
/// @param record the folder of the record
/// @param exports the folder of exported sessions
/// @param profiles the folder of the device profiles
public record AboutFacts(String version, String record, String exports, String profiles) {
    static final AboutFacts NONE = new AboutFacts("", "", "", "");
}
