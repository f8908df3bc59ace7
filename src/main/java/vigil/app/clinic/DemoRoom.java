package vigil.app.clinic;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vigil.app.story.Stories;
import vigil.session.Patient;
import vigil.treatment.Modality;

/// What one simulated room plays.
///
/// @param name the room
/// @param patient who is said to sit there; empty name for an empty chair
/// @param modality whose story is told; in each the dose begins at [#DOSE]
/// @param scenario what happens to patient and devices
/// @param running how long the room has run when the demonstration begins
/// @param scenarioAt when the scenario's clock begins, from the session's start
/// @param attended true if somebody acknowledges what alarms, a little later
/// @param seed which simulated patient
/// @param profiles the devices that stand there
/// @param acts what people do besides the story: rows of a table of actions without its header
/// (docs/technician/actions.md)
/// @param outage how long the console was gone, until a minute before the end; zero if it was not
public record DemoRoom(
        String name,
        Patient patient,
        Modality modality,
        String scenario,
        Duration running,
        Duration scenarioAt,
        boolean attended,
        long seed,
        List<String> profiles,
        String acts,
        Duration outage) {

    public DemoRoom {
        profiles = List.copyOf(profiles);
    }

    /// A room in which people do what the usual story says.
    public DemoRoom(
            String name,
            Patient patient,
            Modality modality,
            String scenario,
            Duration running,
            Duration scenarioAt,
            boolean attended,
            long seed,
            List<String> profiles) {
        this(name, patient, modality, scenario, running, scenarioAt, attended, seed, profiles, "", Duration.ZERO);
    }

    /// When each story's dose begins, from the session's start.
    public static final Duration DOSE = Duration.ofMinutes(12);

    /// One module that measures everything, pulse wave included.
    private static final List<String> MODULE = List.of("berrymed-pm6750");
    /// An oximeter and a blood-pressure monitor.
    private static final List<String> CART = List.of("masimo-ascii1", "suntech-oem");

    /// Six rooms, each at another point of a session: calm, low saturation, high pressure, observation, a pulled cable,
    /// and an empty one.
    public static List<DemoRoom> wall() {
        return List.of(
                treated(1, Stories.PATIENT, "demo", 36 * 60 + 42, 12 * 60, true),
                treated(2, patient("20377", "Jonas Tamm", 1979), "demo", 34 * 60 + 40, 16 * 60 + 55, false),
                treated(3, patient("20290", "D. R.", 1968), "hypertension", 38 * 60, 21 * 60 + 30, false),
                treated(4, patient("20455", "L. K.", 1990), "calm", 75 * 60, 0, true),
                treated(5, patient("20101", "S. W.", 1985), "cable-pulled", 60 * 60, 54 * 60 + 10, false),
                empty(6));
    }

    /// One room that plays a scenario: check-in and baseline are over, and the infusion comes a minute after the
    /// scenario's beginning.
    ///
    /// @param seconds how long it has played
    public static DemoRoom playing(String scenario, double seconds) {
        Duration before = DOSE.minusMinutes(1);
        return new DemoRoom(
                "Room 1",
                Stories.PATIENT,
                Modality.IV,
                scenario,
                before.plusMillis((long) (seconds * 1000)),
                before,
                false,
                1,
                MODULE);
    }

    /// The session that the demonstration without a screen runs from check-in to discharge.
    public static DemoRoom wholeSession() {
        return treated(1, Stories.PATIENT, "demo", 117 * 60, 12 * 60, true);
    }

    /// A patient who is being asked what must be known before a dose.
    public static DemoRoom arriving() {
        return treated(1, Stories.PATIENT, "calm", 60, 0, false);
    }

    /// A patient whose baseline is above the limit: the dose waits for a clinician's reason.
    public static DemoRoom waiting() {
        Patient patient = new Patient("20466", "Nora Lind", LocalDate.of(1991, 1, 30));
        return treated(1, patient, "raised-pressure", 10 * 60 + 40, 0, false);
    }

    /// A patient whose least time is over, with two things still open: her gait, and her escort.
    public static DemoRoom leaving() {
        return treated(1, Stories.PATIENT, "demo", 113 * 60 + 50, 12 * 60, true);
    }

    /// One room at some point of the usual story of that modality.
    ///
    /// @param runningSeconds since its check-in began
    /// @param scenarioAtSeconds when the scenario begins, since the check-in
    public static DemoRoom at(Modality modality, String scenario, int runningSeconds, int scenarioAtSeconds) {
        return treated(1, Stories.PATIENT, scenario, runningSeconds, scenarioAtSeconds, false)
                .given(modality);
    }

    /// One room in which nobody sits.
    public static DemoRoom nobody(int number) {
        return empty(number);
    }

    /// The same with another treatment.
    public DemoRoom given(Modality other) {
        return new DemoRoom(
                name, patient, other, scenario, running, scenarioAt, attended, seed, profiles, acts, outage);
    }

    /// The same in another room, with another patient.
    public DemoRoom in(int number, String reference, String who, int born) {
        return new DemoRoom(
                "Room " + number,
                patient(reference, who, born),
                modality,
                scenario,
                running,
                scenarioAt,
                attended,
                number,
                profiles,
                acts,
                outage);
    }

    /// The same with other devices.
    public DemoRoom with(String... others) {
        return new DemoRoom(
                name, patient, modality, scenario, running, scenarioAt, attended, seed, List.of(others), acts, outage);
    }

    /// The same, and people do more than the story says.
    ///
    /// @param rows of a table of actions, without its header
    public DemoRoom doing(String... rows) {
        return new DemoRoom(
                name,
                patient,
                modality,
                scenario,
                running,
                scenarioAt,
                attended,
                seed,
                profiles,
                String.join("\n", rows),
                outage);
    }

    /// The same with somebody who acknowledges what alarms.
    public DemoRoom inGoodHands() {
        return new DemoRoom(name, patient, modality, scenario, running, scenarioAt, true, seed, profiles, acts, outage);
    }

    /// The same after a crash: the console came back a minute before the end.
    public DemoRoom restartedAfter(Duration gone) {
        return new DemoRoom(
                name, patient, modality, scenario, running, scenarioAt, attended, seed, profiles, acts, gone);
    }

    /// True if nobody sits there.
    public boolean isEmpty() {
        return patient.equals(Patient.UNNAMED);
    }

    /// True in the scenario in which the oximeter hangs on the cuff's arm; somebody has told the console so.
    boolean onCuffLimb() {
        return scenario.equals("cuff-arm");
    }

    private static Patient patient(String reference, String name, int born) {
        return new Patient(reference, name, LocalDate.of(born, 6, 15));
    }

    private static DemoRoom treated(
            int number, Patient patient, String scenario, int runningSeconds, int scenarioAtSeconds, boolean attended) {
        return new DemoRoom(
                "Room " + number,
                patient,
                Modality.IV,
                scenario,
                Duration.ofSeconds(runningSeconds),
                Duration.ofSeconds(scenarioAtSeconds),
                attended,
                number,
                number % 3 == 1 ? MODULE : CART);
    }

    private static DemoRoom empty(int number) {
        return new DemoRoom(
                "Room " + number,
                Patient.UNNAMED,
                Modality.IV,
                "calm",
                Duration.ofMinutes(1),
                Duration.ZERO,
                false,
                number,
                CART);
    }
}
