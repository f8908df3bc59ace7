package vigil.annunciator;

/// There is no sound device, or it is gone. The message goes on where a sentence began with "the sound device", for
/// example `went away`: whoever knows its place says so.
public final class SoundLostException extends Exception {
    private static final long serialVersionUID = 1L;

    public SoundLostException(String happened) {
        super(happened);
    }
}
