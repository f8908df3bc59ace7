package vigil.ui.bedside;

import java.util.List;

/// Why a dose is paused or stopped, or a session is broken off. The record keeps the English words (ADR 0016), the
/// screen says them in its own language.
///
/// Thread rule: immutable.
///
/// @param recorded what the record says
/// @param key of what the screen says
record Reason(String recorded, String key) {
    private static final Reason PRESSURE = new Reason("Blood pressure", "reason.pressure");
    private static final Reason SATURATION = new Reason("SpO₂", "reason.spo2");
    private static final Reason DISSOCIATION = new Reason("Dissociation", "reason.dissociation");
    private static final Reason NAUSEA = new Reason("Nausea", "reason.nausea");
    private static final Reason ASKS = new Reason("Patient asks", "reason.asks");
    private static final Reason LINE = new Reason("IV line", "reason.line");
    private static final Reason PUMP = new Reason("Pump", "reason.pump");
    private static final Reason OTHER = new Reason("Other", "reason.other");
    private static final Reason PLANNED = new Reason("As planned", "reason.planned");
    private static final Reason DEVICE = new Reason("No further device", "reason.device");

    /// Why a dose is paused.
    static final List<Reason> PAUSE = List.of(PRESSURE, SATURATION, DISSOCIATION, NAUSEA, ASKS, LINE, PUMP, OTHER);

    /// Why a dose is stopped.
    static final List<Reason> STOP = List.of(PLANNED, PRESSURE, SATURATION, DISSOCIATION, NAUSEA, ASKS, LINE, OTHER);

    /// Why no further nasal device is given.
    static final List<Reason> END = List.of(DEVICE, PRESSURE, DISSOCIATION, NAUSEA, ASKS, OTHER);

    /// Why a session is broken off.
    static final List<Reason> ABORT = List.of(
            new Reason("Not treated today", "reason.untreated"),
            new Reason("Baseline not acceptable", "reason.baseline"),
            new Reason("Patient withdraws", "reason.withdraws"),
            new Reason("Patient left", "reason.left"),
            new Reason("Transferred", "reason.transferred"),
            new Reason("Handed over", "reason.handed"),
            new Reason("Device fault", "reason.fault"),
            OTHER);

    /// What the screen says.
    String words() {
        return BedsideText.say(key);
    }
}
