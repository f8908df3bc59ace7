package vigil.session;

/// How bad an adverse event was (clinical facts, 9.7).
public enum AdverseGrade {
    MILD("mild"),
    MODERATE("moderate"),
    SEVERE("severe"),
    SERIOUS("serious");

    private final String words;

    AdverseGrade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
