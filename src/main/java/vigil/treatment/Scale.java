package vigil.treatment;

/// What a person scores (clinical facts, 2.3). Each has its range; what a value means, the rules say.
///
/// Thread rule: immutable.
public enum Scale {
    /// Modified Observer's Assessment of Alertness and Sedation: 5 responds readily, 0 does not respond.
    MOAAS("MOAA/S", 0, 5, 1),
    /// Six items of the Clinician-Administered Dissociative States Scale (1, 2, 6, 7, 15, 22), 0 to 4 each.
    CADSS6("CADSS-6", 0, 24, 6),
    /// How dissociated the patient is, in one number.
    DISSOCIATION("Dissociation 0–10", 0, 10, 1),
    NAUSEA("Nausea 0–10", 0, 10, 1),
    PAIN("Pain 0–10", 0, 10, 1);

    private final String words;
    private final int least;
    private final int most;
    private final int items;

    Scale(String words, int least, int most, int items) {
        this.words = words;
        this.least = least;
        this.most = most;
        this.items = items;
    }

    public String words() {
        return words;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /// How many items make the value; 1 if it is one number.
    public int items() {
        return items;
    }

    /// True if the value lies on the scale.
    public boolean has(int value) {
        return value >= least && value <= most;
    }
}
