package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.session.EveryEvent;
import vigil.treatment.TreatmentPreset;
import vigil.treatment.TreatmentText;

/// A clinic's own treatment presets live as its alarm presets do, in tables of their own.
class TreatmentLibraryTest {
    @TempDir
    private Path dir = Path.of("");

    private PresetBook<TreatmentPreset> book() {
        return PresetBook.of(PresetKind.TREATMENT, dir, () -> EveryEvent.START);
    }

    @Test
    void withoutARecordThereIsWhatShips() {
        assertEquals(TreatmentPreset.shipped(), new TreatmentLibrary(book()).released());
    }

    @Test
    void aCopyIsEditedSignedAndReleased() {
        book().copy("standard", "ours", "Our clinic", "R. Okafor");
        String text = TreatmentText.write(TreatmentPreset.standard())
                .replace("\"systolic\" : 140", "\"systolic\" : 135")
                .replace("Standard (US label)", "Our clinic");
        PresetVersion<TreatmentPreset> edited = book().edit("ours", "ours.json", text, "R. Okafor");
        assertEquals(2, edited.number());
        assertEquals(TreatmentPreset.shipped(), book().released());

        book().sign("ours", 2, "Dr M. Iyer", "stricter before the dose");
        TreatmentPreset released = book().released("ours").orElseThrow();
        assertEquals(135, released.gate().pressureAt(40).systolic());
        assertEquals(List.of("ours", "2"), List.of(released.id(), String.valueOf(released.version())));
    }

    @Test
    void alarmPresetsAndTreatmentPresetsDoNotKnowEachOther() {
        book().copy("standard", "ours", "Our clinic", "R. Okafor");
        assertEquals(
                List.of(),
                PresetBook.of(PresetKind.ALARM, dir, () -> EveryEvent.START).versions("ours"));
    }

    @Test
    void noVersionIsEverChangedOrRemoved() {
        book().copy("standard", "ours", "Our clinic", "R. Okafor");
        try (Handle handle = Jdbi.create(Connections.deciding(new DataFolder(dir).database()))
                .open()) {
            assertThrows(RuntimeException.class, () -> handle.execute("UPDATE treatment_version SET made_by = 'x'"));
            assertThrows(RuntimeException.class, () -> handle.execute("DELETE FROM treatment_version"));
        }
    }

    @Test
    void aSignedVersionThatWasTamperedWithIsFoundAndNotUsed() {
        book().copy("standard", "ours", "Our clinic", "R. Okafor");
        book().sign("ours", 1, "Dr M. Iyer", "first release");
        try (Handle handle = Jdbi.create(Connections.deciding(new DataFolder(dir).database()))
                .open()) {
            handle.execute("DROP TRIGGER treatment_version_is_never_changed");
            handle.execute("UPDATE treatment_version SET content = replace(content, '140', '190')");
        }
        assertEquals(TreatmentPreset.shipped(), book().released());
        Verdict.Broken broken = assertInstanceOf(Verdict.Broken.class, RecordCheck.of(dir));
        assertTrue(broken.sentence().contains("not what Dr M. Iyer signed"), broken.sentence());
    }
}
