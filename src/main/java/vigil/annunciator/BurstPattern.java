package vigil.annunciator;

import java.util.List;
import java.util.Optional;
import vigil.alarm.AudibleSignal;

/// When the pulses of one priority's burst sound. The figures are those of the clinical facts, 1.3, which lie within
/// IEC 60601-1-8, tables 3 and 4.
///
/// Thread rule: immutable.
///
/// @param onsetsMillis the begin of each pulse, in ms from the begin of the burst
/// @param pulseMillis the length of a pulse, in ms
/// @param pauseMillis from the end of the last pulse to the next burst, in ms
/// @param leastPulses how many pulses a condition makes that is over at once (6.10: HIGH half a burst, MEDIUM a whole
/// one)
/// @param softerDecibels how far below the volume it sounds; 0 for every alarm
public record BurstPattern(
        AudibleSignal signal,
        List<Integer> onsetsMillis,
        int pulseMillis,
        int pauseMillis,
        int leastPulses,
        int softerDecibels) {

    /// 3 + 2, gap, 3 + 2 pulses: t_d 150, x 100, between 3 and 4 (and 8 and 9) 2x + t_d, between 5 and 6 600 ms.
    public static final BurstPattern HIGH = new BurstPattern(
            AudibleSignal.HIGH, List.of(0, 250, 500, 1000, 1250, 2000, 2250, 2500, 3000, 3250), 150, 5_000, 5, 0);

    /// 3 pulses: t_d 200, y 200 ms.
    public static final BurstPattern MEDIUM =
            new BurstPattern(AudibleSignal.MEDIUM, List.of(0, 400, 800), 200, 10_000, 3, 0);

    /// 2 pulses every 30 s: t_d 200, y 200 ms.
    public static final BurstPattern LOW = new BurstPattern(AudibleSignal.LOW, List.of(0, 400), 200, 29_400, 2, 0);

    /// HIGH once and whole, to hear whether it can be heard. Every alarm is more urgent.
    static final BurstPattern TEST =
            new BurstPattern(AudibleSignal.PAUSED, HIGH.onsetsMillis, HIGH.pulseMillis, HIGH.pauseMillis, 10, 0);

    private static final int REMINDER_MILLIS = 200;
    /// The most by which the table lets two pulses differ (clinical facts, 1.3).
    private static final int REMINDER_SOFTER = 10;

    public BurstPattern {
        onsetsMillis = List.copyOf(onsetsMillis);
    }

    /// The burst of a signal; empty for silence.
    public static Optional<BurstPattern> of(AudibleSignal signal) {
        return switch (signal) {
            case NONE, PAUSED -> Optional.empty();
            case LOW -> Optional.of(LOW);
            case MEDIUM -> Optional.of(MEDIUM);
            case HIGH -> Optional.of(HIGH);
        };
    }

    /// The reminder that sound is paused: a wait, then one soft pulse, where the softest alarm has two; empty for none.
    static Optional<BurstPattern> of(Reminder reminder) {
        if (reminder == Reminder.OFF) {
            return Optional.empty();
        }
        int onset = reminder.seconds() * 1000 - REMINDER_MILLIS;
        return Optional.of(
                new BurstPattern(AudibleSignal.PAUSED, List.of(onset), REMINDER_MILLIS, 0, 0, REMINDER_SOFTER));
    }

    /// The end of the last pulse, in ms from the begin of the burst.
    public int endMillis() {
        return onsetsMillis.getLast() + pulseMillis;
    }

    /// From the begin of one burst to that of the next, in ms.
    public int periodMillis() {
        return endMillis() + pauseMillis;
    }

    /// When the least number of pulses is over, in ms from the begin of the burst.
    int leastEndMillis() {
        return leastPulses == 0 ? 0 : onsetsMillis.get(leastPulses - 1) + pulseMillis;
    }

    /// True if this is the more urgent of the two.
    boolean isLouderThan(BurstPattern other) {
        return signal.compareTo(other.signal) > 0;
    }
}
