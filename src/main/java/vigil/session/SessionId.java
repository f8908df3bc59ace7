package vigil.session;

/// The name of a session, unique in a database and readable in a list: `20261124-140742-R1`.
public record SessionId(String value) {
    public SessionId {
        if (!value.matches("[A-Za-z0-9._-]{1,80}")) {
            throw new IllegalArgumentException(
                    "a session id is 1 to 80 letters, digits, dots, dashes or underscores: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
