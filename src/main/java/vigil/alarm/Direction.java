package vigil.alarm;

/// On which side of its limit a value is wrong.
public enum Direction {
    BELOW,
    ABOVE
}
