package vigil.annunciator;

import java.util.List;
import java.util.stream.IntStream;
import vigil.alarm.AlarmCategory;
import vigil.alarm.AudibleSignal;

/// Whether the notes of a burst tell what an alarm is about. When its pulses sound tells the priority, always.
///
/// Thread rule: immutable.
public enum Melodies {
    /// Every alarm sounds on one note, C5.
    ONE_NOTE,

    /// HIGH and MEDIUM sound on the five notes of their category (IEC 60601-1-8, annex; clinical facts, 1.3).
    BY_CATEGORY;

    private static final int HALF_A_BURST = 5;

    /// The note of each pulse. HIGH is twice five notes, MEDIUM the first three; everything else stays on C5.
    List<Note> notes(BurstPattern pattern, AlarmCategory category) {
        boolean isMelody = this == BY_CATEGORY && pattern.signal().compareTo(AudibleSignal.MEDIUM) >= 0;
        List<Note> five = isMelody ? five(category) : List.of();
        return IntStream.range(0, pattern.onsetsMillis().size())
                .mapToObj(pulse -> isMelody ? five.get(pulse % HALF_A_BURST) : Note.C5)
                .toList();
    }

    private static List<Note> five(AlarmCategory category) {
        return switch (category) {
            case GENERAL -> List.of(Note.C4, Note.C4, Note.C4, Note.C4, Note.C4);
            case CARDIOVASCULAR -> List.of(Note.C4, Note.E4, Note.G4, Note.G4, Note.C5);
            case OXYGENATION -> List.of(Note.C5, Note.B4, Note.A4, Note.G4, Note.F4);
            case VENTILATION -> List.of(Note.C4, Note.A4, Note.F4, Note.A4, Note.F4);
        };
    }
}
