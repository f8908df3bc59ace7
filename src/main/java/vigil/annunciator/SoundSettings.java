package vigil.annunciator;

/// What a clinic has set about its alarm sounds.
///
/// Thread rule: immutable.
public record SoundSettings(Voice voice, Outlets outlets) {
    /// What is shipped.
    public static final SoundSettings STANDARD = new SoundSettings(Voice.STANDARD, Outlets.STANDARD);
}
