package vigil.device.simulated;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What a scenario file may call for: the name of each fault, what its parameter means, and what it does.
///
/// Thread rule: immutable.
public enum FaultWord {
    LOST_BYTES(
            "lost bytes",
            "chance per byte (0.01)",
            "bytes are missing",
            (s, p) -> new WireTrouble(s, p.chance(0.01), 0, 0)),
    DOUBLED_BYTES(
            "doubled bytes",
            "chance per byte (0.01)",
            "bytes come twice",
            (s, p) -> new WireTrouble(s, 0, p.chance(0.01), 0)),
    FLIPPED_BYTES(
            "flipped bytes",
            "chance per byte (0.01)",
            "one bit of a byte is turned over",
            (s, p) -> new WireTrouble(s, 0, 0, p.chance(0.01))),
    BAD_CHECKSUM(
            "bad checksum",
            "chance per frame (1)",
            "the check of a frame is wrong; nothing happens to a device whose frames carry none",
            (s, p) -> new Fault.BadChecksum(s, p.chance(1))),
    STALL(
            "stall",
            "late or gone (late)",
            "the device is silent, then says late what it kept back (at most 1 KiB), or not at all",
            (s, p) -> new Fault.Stall(s, p.oneOf("late", "gone").equals("late"))),
    WRONG_BAUD(
            "wrong baud",
            "bits a second (4800)",
            "the device speaks and listens at this rate, and the host at its own: garbage both ways",
            (s, p) -> new Fault.WrongBaud(s, (int) p.number(4800, 50, 4_000_000, "a rate in bits a second"))),
    PROBE_OFF(
            "probe off",
            "no parameter",
            "the probe is off the finger; once it is back, the device searches for 5 s",
            (s, p) -> p.none(new Effect.ProbeOff(s))),
    LOW_PERFUSION(
            "low perfusion",
            "perfusion index in % (0.3)",
            "little blood in the finger: a flat wave, and a doubtful saturation",
            (s, p) -> new Effect.LowPerfusion(s, p.number(0.3, 0, 20, "a perfusion index in %"))),
    MOTION(
            "motion",
            "no parameter",
            "the hand with the probe moves: a torn wave, saturation and pulse read wrongly",
            (s, p) -> p.none(new Effect.Movement(s))),
    LEAK(
            "leak",
            "no parameter",
            "cuff determinations begun in this time fail with the device's word for a leak or a loose cuff",
            (s, p) -> p.none(new CuffTrouble(s, CuffWords.LEAK))),
    OVER_PRESSURE(
            "over-pressure",
            "no parameter",
            "they fail early, with the device's word for too high a cuff pressure",
            (s, p) -> p.none(new CuffTrouble(s, CuffWords.OVER_PRESSURE))),
    CUFF_FAILS(
            "cuff fails",
            "the device's word (no reading)",
            "they fail with that word, for example measurement failed, code 2",
            (s, p) -> new CuffTrouble(s, p.word(CuffWords.NO_READING))),
    DEVICE_RESET(
            "device reset",
            "no parameter",
            "off at the beginning, on again at the end, nothing remembered: no result is held, no cuff runs, and "
                    + "streams wait for their start command",
            (s, p) -> p.none(new Fault.Reset(s))),
    CABLE_PULLED(
            "cable pulled",
            "no parameter",
            "the port is gone; on a real line or a pseudo-terminal, silence",
            (s, p) -> p.none(new Fault.CablePulled(s))),
    PORT_RENAMED(
            "port renamed",
            "no parameter",
            "the port is gone, and comes back under another name, which it keeps",
            (s, p) -> p.none(new Fault.PortRenamed(s))),
    CLOCK_WRONG(
            "clock wrong",
            "+1:00:00, -90 s or +2 %",
            "the device's own clock is ahead (+) or behind (-) by so much, or gains or loses so much",
            (s, p) -> p.clock(s)),
    DESATURATION(
            "desaturation",
            "SpO2 in %",
            "the patient's saturation falls to this",
            (s, p) -> new Effect.Desaturation(s, p.number(Double.NaN, 1, 100, "a saturation in %"))),
    HIGH_PRESSURE(
            "high pressure", "SYS/DIA in mmHg", "the patient's blood pressure rises to this", (s, p) -> p.pressure(s)),
    PULSE(
            "pulse",
            "beats a minute",
            "the patient's heart beats at this rate",
            (s, p) -> new Effect.PulseChange(s, p.number(Double.NaN, 20, 250, "a pulse rate in beats a minute")));

    private final String text;
    private final String parameter;
    private final String meaning;
    private final BiFunction<Span, FaultParameter, Fault> made;

    FaultWord(String text, String parameter, String meaning, BiFunction<Span, FaultParameter, Fault> made) {
        this.text = text;
        this.parameter = parameter;
        this.meaning = meaning;
        this.made = made;
    }

    /// How a scenario file writes it, for example `probe off`.
    public String text() {
        return text;
    }

    /// What its parameter means, in words; what an empty one stands for is in brackets.
    public String parameter() {
        return parameter;
    }

    /// What it does, in words.
    public String meaning() {
        return meaning;
    }

    static Optional<FaultWord> of(String text) {
        return Arrays.stream(values()).filter(w -> w.text.equals(text)).findFirst();
    }

    /// All of them, as a file writes them, separated by commas.
    static String list() {
        return List.of(values()).stream().map(FaultWord::text).collect(Collectors.joining(", "));
    }

    /// The fault, with that parameter.
    ///
    /// @throws IllegalArgumentException if the parameter is none for it: what is wrong, as the end of a
    ///     sentence
    Fault fault(Span span, String given) {
        return made.apply(span, new FaultParameter(text, given));
    }
}
