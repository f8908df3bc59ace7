package vigil.treatment;

/// From where to where a number is believed, both ends included.
public record NumberRange(double least, double most) {
    public NumberRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("a range goes up: " + least + " to " + most);
        }
    }

    /// True if the number lies inside. NaN does not.
    public boolean has(double value) {
        return value >= least && value <= most;
    }
}
