package vigil.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetSignature;
import vigil.session.EveryEvent;
import vigil.staff.AuditAct;
import vigil.staff.AuditEntry;
import vigil.store.preset.BadPreset;
import vigil.store.preset.PresetText;

/// A clinic's own presets: from copy to signature, every version kept.
class PresetLibraryTest {
    private static final String NURSE = "R. Okafor";
    private static final String CLINICIAN = "Dr M. Iyer";
    private static final long NOW = EveryEvent.START.wallMillis();

    @TempDir
    private Path dir = Path.of("");

    private PresetBook<AlarmPreset> library = book();

    @BeforeEach
    void open() {
        library = book();
    }

    private PresetBook<AlarmPreset> book() {
        return PresetBook.of(PresetKind.ALARM, dir, () -> EveryEvent.START);
    }

    @Test
    void withoutARecordThereIsWhatShips() {
        assertEquals(AlarmPreset.shipped(), library.released());
        assertEquals(Optional.of(AlarmPreset.STANDARD), library.released("standard"));
    }

    @Test
    void aCopyIsADraftUntilAClinicianSignsIt() {
        PresetVersion<AlarmPreset> draft = library.copy("standard", "ours", "Our clinic", NURSE);
        assertEquals(PresetState.DRAFT, draft.state());
        assertEquals("standard " + AlarmPreset.STANDARD.version(), draft.copiedFrom());
        assertEquals(AlarmPreset.shipped(), library.released());

        PresetVersion<AlarmPreset> signed = library.sign("ours", 1, CLINICIAN, "first release");
        assertEquals(PresetState.SIGNED, signed.state());
        assertEquals(Optional.of(new PresetSignature(CLINICIAN, NOW, "first release")), signed.signed());
        assertEquals("ours", library.released().getLast().id());
        assertEquals(1, library.released("ours").orElseThrow().limits().version());
        assertEquals("ours", library.released("ours").orElseThrow().limits().preset());
    }

    // Requirement: STAFF-AUDIT-3
    @Test
    void whatWasReleasedAndTakenBackStandsInTheAuditLog() {
        SqliteAudit audit = SqliteAudit.of(dir, () -> EveryEvent.START);
        library.copy("standard", "ours", "Our clinic", NURSE);
        assertEquals(List.of(), audit.newest(9), "a draft changes nothing for a patient");

        library.sign("ours", 1, " Dr M. Iyer ", "first release");
        refused("Version 1 of ours is signed already.", () -> library.sign("ours", 1, CLINICIAN, "again"));
        library.withdraw("ours", CLINICIAN, "too tight");

        assertEquals(
                List.of(
                        new AuditEntry(2, NOW, CLINICIAN, AuditAct.PRESET_WITHDRAWN, "ours 1: too tight"),
                        new AuditEntry(1, NOW, CLINICIAN, AuditAct.PRESET_RELEASED, "ours 1: first release")),
                audit.newest(9));
    }

    @Test
    void onlyTheNewestSignedVersionIsReleasedAndEveryOtherIsKept() {
        signed("ours", 1);
        edit(180, 170);
        assertEquals(1, library.released("ours").orElseThrow().version(), "a draft is not released");
        library.sign("ours", 2, CLINICIAN, "too many pressures missed");
        assertEquals(2, library.released("ours").orElseThrow().version());
        assertEquals(170, mediumSystolic(library.released("ours").orElseThrow()));
        assertEquals(
                180,
                mediumSystolic(PresetLibrary.of(dir, () -> EveryEvent.START)
                        .version("ours", 1)
                        .orElseThrow()
                        .preset()));
        assertEquals(
                List.of(2, 1),
                library.versions("ours").stream().map(v -> v.preset().version()).toList());
    }

    @Test
    void aWithdrawnPresetIsGoneAndNoOlderVersionComesBackByItself() {
        signed("ours", 1);
        edit(180, 170);
        library.sign("ours", 2, CLINICIAN, "r");
        assertEquals(
                PresetState.WITHDRAWN,
                library.withdraw("ours", CLINICIAN, "wrong").state());
        assertEquals(AlarmPreset.shipped(), library.released());
        refused("No version of a preset ours is released.", () -> library.withdraw("ours", CLINICIAN, "again"));
        edit(170, 175);
        library.sign("ours", 3, CLINICIAN, "mended");
        assertEquals(3, library.released("ours").orElseThrow().version());
    }

    @Test
    void anOlderDraftCannotOvertakeASignedVersion() {
        library.copy("standard", "ours", "Our clinic", NURSE);
        edit(180, 170);
        library.sign("ours", 2, CLINICIAN, "r");
        refused(
                "Version 1 of ours is older than version 2, which is signed; edit it into a new version.",
                () -> library.sign("ours", 1, CLINICIAN, "r"));
        refused("Version 2 of ours is signed already.", () -> library.sign("ours", 2, CLINICIAN, "r"));
    }

    @Test
    void whatShipsCannotBeChangedAndSaysSo() {
        refused(
                "The preset standard ships with Vigil and cannot be changed; copy it.",
                () -> library.edit("standard", "f", PresetText.of(AlarmPreset.STANDARD), NURSE));
        refused(
                "There is a preset standard already; `vigil presets edit` changes it.",
                () -> library.copy("standard", "standard", "Mine", NURSE));
    }

    @Test
    void noTwoPresetsLookTheSameOnAScreen() {
        refused(
                "The title \"Ketamine Standard\" is that of the preset standard; give another.",
                () -> library.copy("standard", "ours", "Ketamine Standard", NURSE));
        library.copy("standard", "ours", "Our clinic", NURSE);
        refused(
                "The title \"our clinic\" is that of the preset ours; give another.",
                () -> library.copy("standard", "theirs", "our clinic", NURSE));
    }

    @Test
    void aVersionWithoutANameOrAReasonIsRefused() {
        refused(
                "Say who does this: the printed name stands beside every version.",
                () -> library.copy("standard", "ours", "Ours", " "));
        library.copy("standard", "ours", "Ours", NURSE);
        refused("Say why: a signature without a meaning is none.", () -> library.sign("ours", 1, CLINICIAN, ""));
        refused(
                "A preset's name is 1 to 30 small letters, digits and dashes, not \"Our Own\".",
                () -> library.copy("standard", "Our Own", "Ours", NURSE));
    }

    @Test
    void aBadTextSavesNothing() {
        library.copy("standard", "ours", "Our clinic", NURSE);
        String bad = PresetText.of(AlarmPreset.STANDARD).replace("\"below\": 85", "\"below\": 60");
        assertThrows(BadPreset.class, () -> library.edit("ours", "ours.json", bad, NURSE));
        assertEquals(1, library.versions("ours").size());
    }

    @Test
    void signedTextThatWasTamperedWithIsNotReleasedAndVerifyNamesIt() {
        Recordings.record(dir, EveryEvent.SESSION, EveryEvent.log());
        signed("ours", 1);
        try (Handle handle = handle()) {
            assertThrows(JdbiException.class, () -> handle.execute("DELETE FROM preset_act"));
            assertThrows(JdbiException.class, () -> handle.execute("UPDATE preset_version SET made_by = 'x'"));
            handle.execute("DROP TRIGGER preset_version_is_never_changed");
            handle.execute("UPDATE preset_version SET content = replace(content, '\"limit\":85', '\"limit\":75')");
        }
        assertEquals(AlarmPreset.shipped(), library.released());
        Verdict.Broken broken = (Verdict.Broken) RecordCheck.of(dir);
        assertEquals(
                "Preset ours, version 1, cannot be used: its content is not what " + CLINICIAN + " signed.",
                broken.sentence());
    }

    @Test
    void presetsAreWrittenBesideARecordingConsoleAndSeenByIt() {
        try (SessionStore store = SessionStore.open(dir)) {
            signed("ours", 1);
            assertTrue(store.presets(() -> EveryEvent.START).released("ours").isPresent());
        }
    }

    private void signed(String id, int version) {
        library.copy("standard", id, "Our clinic", NURSE);
        library.sign(id, version, CLINICIAN, "r");
    }

    private void edit(int from, int to) {
        AlarmPreset newest = library.versions("ours").getFirst().preset();
        String text = PresetText.of(newest).replace("\"sys\": " + from + ",", "\"sys\": " + to + ",");
        library.edit("ours", "ours.json", text, NURSE);
    }

    private static int mediumSystolic(AlarmPreset preset) {
        return preset.limits().cuff().high().get(1).systolic();
    }

    private static void refused(String sentence, Runnable work) {
        assertEquals(sentence, assertThrows(StoreException.class, work::run).getMessage());
    }

    private Handle handle() {
        return Jdbi.create("jdbc:sqlite:" + dir.resolve("vigil.db")).open();
    }
}
