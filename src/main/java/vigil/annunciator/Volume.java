package vigil.annunciator;

/// How loud the alarms are, and how far down anybody may turn them. Priority is told by the shape of a burst, never by
/// its loudness: one volume holds for all.
///
/// The law: 100 is the loudest pulse we make, and each step below takes 0.4 dB off its amplitude, so that 0 is 40 dB
/// softer and not silent. 40 dB is the range of a vendor's alarm volume (Edan, 45 to 85 dB; clinical facts, 1.3). What
/// reaches an ear is set by the loudspeaker too: measure it in the room.
///
/// Thread rule: immutable.
///
/// @param level 0 to 100, never below the floor
/// @param floor 0 to 100; an administrator sets it
/// @param floorBy who set the floor; empty if it is the shipped one
/// @param floorSetMillis when, milliseconds since 1970 UTC
public record Volume(int level, int floor, String floorBy, long floorSetMillis) {
    /// The project's own: 6 dB below the loudest, so that an alarm which nobody answers can be louder; floor 10 dB
    /// lower.
    public static final Volume STANDARD = new Volume(85, 60, "", 0);

    private static final int LOUDEST = 100;
    private static final double STEP_DECIBELS = 0.4;
    private static final double LOUDER_DECIBELS = 6;

    /// @throws IllegalArgumentException with one sentence if a number is out of range or the level below the floor
    public Volume {
        if (floor < 0 || floor > LOUDEST) {
            throw new IllegalArgumentException("The floor of the volume is 0 to 100, not " + floor + ".");
        }
        if (level < 0 || level > LOUDEST) {
            throw new IllegalArgumentException("The volume is 0 to 100, not " + level + ".");
        }
        if (level < floor) {
            throw new IllegalArgumentException(
                    "The volume cannot be " + level + ": an administrator set its floor to " + floor + ".");
        }
    }

    /// The same with another level.
    ///
    /// @throws IllegalArgumentException with one sentence if it lies below the floor
    public Volume at(int wanted) {
        return new Volume(wanted, floor, floorBy, floorSetMillis);
    }

    /// The same with another floor; a level below it is raised to it.
    public Volume withFloor(int wanted, String by, long wallMillis) {
        return new Volume(Math.max(level, wanted), wanted, by, wallMillis);
    }

    /// The amplitude of a pulse in dB of the loudest one.
    ///
    /// @param louder true for an alarm that nobody answered: 6 dB more, as far as there is room
    public double decibels(boolean louder) {
        double usual = -(LOUDEST - level) * STEP_DECIBELS;
        return louder ? Math.min(0, usual + LOUDER_DECIBELS) : usual;
    }
}
