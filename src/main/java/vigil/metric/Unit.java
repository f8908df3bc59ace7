package vigil.metric;

/// The units Vigil measures in, with the text a person reads and the UCUM code other systems read.
///
/// Thread rule: immutable.
public enum Unit {
    PERCENT("%", "%"),
    PER_MINUTE("/min", "/min"),
    MILLIMETRE_OF_MERCURY("mmHg", "mm[Hg]"),
    CELSIUS("°C", "Cel"),
    /// A waveform's arbitrary scale: a shape, not a measure.
    RELATIVE("", "1");

    private final String symbol;
    private final String ucum;

    Unit(String symbol, String ucum) {
        this.symbol = symbol;
        this.ucum = ucum;
    }

    /// The text shown beside a label, for example `mmHg`; empty for [#RELATIVE].
    public String symbol() {
        return symbol;
    }

    /// The UCUM code, for example `mm[Hg]`.
    public String ucum() {
        return ucum;
    }
}
