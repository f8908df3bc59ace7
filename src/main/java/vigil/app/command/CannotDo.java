package vigil.app.command;

/// A command could not be done. The message is one clear sentence for the person at the keyboard; it is
/// printed on standard error without a stack trace and the exit code is 2.
public final class CannotDo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotDo(String sentence) {
        super(sentence);
    }
}
