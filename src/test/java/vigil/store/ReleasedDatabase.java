package vigil.store;

import java.nio.file.Path;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vigil.alarm.AlarmPreset;
import vigil.session.EveryEvent;
import vigil.session.course.CoursePlan;
import vigil.staff.Role;
import vigil.treatment.Modality;
import vigil.treatment.TreatmentPreset;

/// Leaves the database of the present schema in a folder, for [MigrationTest] of all later ones. Run by
/// hand, once a release.
final class ReleasedDatabase {
    /// The course of the patient of [EveryEvent].
    static final CoursePlan PLAN =
            CoursePlan.of("K-1042", TreatmentPreset.standard().of(Modality.IV));

    private ReleasedDatabase() {}

    public static void main(String[] args) {
        Path dir = Path.of(args[0]);
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        PresetBook<AlarmPreset> presets = PresetBook.of(PresetKind.ALARM, dir, () -> EveryEvent.START);
        presets.copy("standard", "ours", "Our clinic", "R. Okafor");
        presets.sign("ours", 1, "Dr M. Iyer", "First release");
        PresetBook<TreatmentPreset> rules = PresetBook.of(PresetKind.TREATMENT, dir, () -> EveryEvent.START);
        rules.copy("standard", "ours", "Our clinic", "R. Okafor");
        rules.sign("ours", 1, "Dr M. Iyer", "First release");
        new SqliteSettings(new ClinicFile(new DataFolder(dir)), () -> EveryEvent.START)
                .put("example", "1", "R. Okafor");
        SqliteCourses.of(dir, () -> EveryEvent.START).plan(PLAN, "R. Okafor");
        SqliteStaff staff = new SqliteStaff(new ClinicFile(new DataFolder(dir)), () -> EveryEvent.START, 1000);
        staff.add("R. Okafor, RN", Set.of(Role.NURSE, Role.ADMINISTRATOR), "2718", "");
        staff.add("Dr M. Iyer", Set.of(Role.CLINICIAN), "3141", "R. Okafor, RN");
        try (Handle handle =
                Jdbi.create(Connections.creating(dir.resolve("vigil.db"))).open()) {
            handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            handle.execute("VACUUM");
        }
    }
}
