package vigil.store;

/// A stored entry does not say what an entry of its type must say. The message names the field.
final class BadPayload extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadPayload(String what) {
        super(what);
    }
}
