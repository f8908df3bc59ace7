package vigil.annunciator;

/// There is no sound device, or it is gone. The message is a sentence for the person in the room.
public final class SoundLostException extends Exception {
    private static final long serialVersionUID = 1L;

    public SoundLostException(String sentence) {
        super(sentence);
    }
}
