package vigil.app.clinic;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import vigil.session.Patient;

/// What one simulated room plays.
///
/// @param name the room
/// @param patient who is said to sit there; empty name for an empty chair
/// @param scenario what happens to patient and devices
/// @param running how long the room has run when the demonstration begins
/// @param scenarioAt when the scenario's clock begins, from the session's start
/// @param doseAt when the infusion begins, from the session's start
/// @param milligrams the planned dose
/// @param attended true if somebody acknowledges what alarms, a little later
/// @param seed which simulated patient
/// @param profiles the devices that stand there
public record DemoRoom(
        String name,
        Patient patient,
        String scenario,
        Duration running,
        Duration scenarioAt,
        Duration doseAt,
        OptionalDouble milligrams,
        boolean attended,
        long seed,
        List<String> profiles) {

    /// One module that measures everything, pulse wave included.
    private static final List<String> MODULE = List.of("berrymed-pm6750");
    /// An oximeter and a blood-pressure monitor.
    private static final List<String> CART = List.of("masimo-ascii1", "suntech-oem");

    private static final Duration BASELINE = Duration.ofMinutes(12);

    /// Six rooms, each at another point of a session: calm, low saturation, high pressure, observation, a pulled cable,
    /// and an empty one.
    public static List<DemoRoom> wall() {
        return List.of(
                ketamine(1, new Patient("20418", "Alma Marsh", null), "demo", 36 * 60 + 42, 12 * 60, true),
                ketamine(2, new Patient("20377", "Jonas Tamm", null), "demo", 34 * 60 + 40, 16 * 60 + 55, false),
                ketamine(3, new Patient("20290", "D. R.", null), "hypertension", 38 * 60, 21 * 60 + 30, false),
                ketamine(4, new Patient("20455", "L. K.", null), "calm", 75 * 60, 0, true),
                ketamine(5, new Patient("20101", "S. W.", null), "cable-pulled", 60 * 60, 54 * 60 + 10, false),
                empty(6));
    }

    /// One room that plays a scenario from the beginning of its session, the infusion a minute later.
    ///
    /// @param seconds how long it has played
    public static DemoRoom playing(String scenario, double seconds) {
        Duration running = Duration.ofMillis((long) (seconds * 1000));
        return new DemoRoom(
                "Room 1",
                new Patient("20418", "Alma Marsh", null),
                scenario,
                running,
                Duration.ZERO,
                Duration.ofMinutes(1),
                OptionalDouble.of(39),
                false,
                1,
                MODULE);
    }

    /// The session that the demonstration without a screen runs from its baseline to its end.
    public static DemoRoom wholeSession() {
        return ketamine(1, new Patient("20418", "Alma Marsh", null), "demo", 112 * 60, 12 * 60, true);
    }

    /// True if nobody sits there.
    public boolean isEmpty() {
        return patient.equals(Patient.UNNAMED);
    }

    /// True in the scenario in which the oximeter hangs on the cuff's arm; somebody has told the console so.
    boolean onCuffLimb() {
        return scenario.equals("cuff-arm");
    }

    private static DemoRoom ketamine(
            int number, Patient patient, String scenario, int runningSeconds, int scenarioAtSeconds, boolean attended) {
        return new DemoRoom(
                "Room " + number,
                patient,
                scenario,
                Duration.ofSeconds(runningSeconds),
                Duration.ofSeconds(scenarioAtSeconds),
                BASELINE,
                OptionalDouble.of(36 + number),
                attended,
                number,
                number % 3 == 1 ? MODULE : CART);
    }

    private static DemoRoom empty(int number) {
        return new DemoRoom(
                "Room " + number,
                Patient.UNNAMED,
                "calm",
                Duration.ofMinutes(1),
                Duration.ZERO,
                BASELINE,
                OptionalDouble.empty(),
                false,
                number,
                CART);
    }
}
