package vigil.app.story;

/// A row of a table of actions cannot be understood. The message is one sentence that names the place.
public final class BadAction extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadAction(String sentence) {
        super(sentence);
    }
}
