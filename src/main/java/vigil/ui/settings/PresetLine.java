package vigil.ui.settings;

/// One version of a preset, as a list tells it.
///
/// Thread rule: immutable.
///
/// @param who did what `state` says; empty for what ships
/// @param wallMillis when, milliseconds since 1970 UTC; 0 for what ships
/// @param reason what the signature means, in the signer's words; empty for a draft
public record PresetLine(
        Kind kind, String id, int version, String title, State state, String who, long wallMillis, String reason) {
    /// What a preset is about.
    public enum Kind {
        ALARM("alarm"),
        TREATMENT("treatment");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return "presets." + key;
        }
    }

    /// Where a version stands.
    public enum State {
        SHIPPED("shipped"),
        DRAFT("draft"),
        RELEASED("released"),
        REPLACED("replaced"),
        WITHDRAWN("withdrawn");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return "presets.state." + key;
        }
    }
}
