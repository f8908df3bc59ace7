package vigil.session.discharge;

/// Who can say whether a criterion is met.
public enum CriterionGroup {
    MEASURED("Measured by Vigil"),
    SEEN("Asked and seen"),
    GOING_HOME("Going home");

    private final String words;

    CriterionGroup(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
