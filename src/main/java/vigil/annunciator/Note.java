package vigil.annunciator;

/// The notes that alarms are made of, in equal temperament from A4 = 440 Hz; C5 as the clinical facts, 1.3, give it
/// (523 for 523.25 Hz). All lie within the 150 to 1000 Hz that IEC 60601-1-8, table 3, allows a fundamental.
enum Note {
    C4(261.63),
    E4(329.63),
    F4(349.23),
    G4(392.00),
    A4(440.00),
    B4(493.88),
    C5(523.00);

    private final double hertz;

    Note(double hertz) {
        this.hertz = hertz;
    }

    /// The fundamental.
    double hertz() {
        return hertz;
    }
}
