package vigil.treatment;

/// A text is no treatment preset.
public final class BadTreatment extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    BadTreatment(String pointer, String problem, Throwable cause) {
        super(problem, cause);
        this.pointer = pointer;
    }

    /// The JSON pointer of the value that is wrong; empty if it is the whole.
    public String pointer() {
        return pointer;
    }
}
