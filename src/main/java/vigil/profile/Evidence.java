package vigil.profile;

/// What a profile rests on, so that whoever trusts it knows how far. The strongest kind that applies is
/// named.
public enum Evidence {
    /// The maker's own document was read.
    VENDOR_DOCUMENT("vendor document"),
    /// Bytes recorded from a real device were decoded.
    REAL_CAPTURE("real capture"),
    /// Only other people's programs were read; no real bytes were seen.
    OPEN_IMPLEMENTATION("open implementation");

    private final String words;

    Evidence(String words) {
        this.words = words;
    }

    /// As people say it, for example `vendor document`.
    public String words() {
        return words;
    }
}
