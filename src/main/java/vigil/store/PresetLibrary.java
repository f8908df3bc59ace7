package vigil.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vigil.alarm.AlarmPreset;
import vigil.alarm.PresetShelf;
import vigil.alarm.SignedPreset;
import vigil.metric.Clock;
import vigil.store.preset.BadPreset;
import vigil.store.preset.PresetReader;

/// The presets of a clinic: what ships, and its own copies, which go from draft to signed. Every version is kept with
/// who, when and why; nothing is changed, a change is a new version (hazards H6 and H21 of the clinical facts).
///
/// Thread rule: any thread but the JavaFX one; each call reads or writes afresh, also beside a recording console.
/// Every method throws [StoreException] with one sentence if it cannot be done.
public final class PresetLibrary implements PresetShelf {
    private static final String ADD_VERSION = """
            INSERT INTO preset_version (preset, version, content, copied_from, made_by, wall_millis)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String ADD_ACT = """
            INSERT INTO preset_act (preset, version, act, digest, made_by, wall_millis, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final ClinicFile file;
    private final Clock clock;

    PresetLibrary(ClinicFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// The presets of a data folder; without a record there, only what ships.
    public static PresetLibrary of(Path dataDir, Clock clock) {
        return new PresetLibrary(new ClinicFile(new DataFolder(dataDir)), clock);
    }

    @Override
    public List<AlarmPreset> released() {
        return versions().stream()
                .filter(PresetVersion::released)
                .map(PresetVersion::preset)
                .toList();
    }

    @Override
    public Optional<SignedPreset> version(String id, int version) {
        return versions(id).stream()
                .filter(v -> v.preset().version() == version)
                .map(v -> new SignedPreset(v.preset(), v.signed()))
                .findFirst();
    }

    /// Every version of every preset: what ships, then the clinic's own by name, newest first.
    public List<PresetVersion> versions() {
        List<PresetVersion> own = file.isThere() ? file.reading(PresetRows::all) : List.of();
        return Stream.concat(PresetVersion.ofShipped().stream(), own.stream()).toList();
    }

    /// Every version of one preset, newest first; empty if there is none of that name.
    public List<PresetVersion> versions(String id) {
        return versions().stream().filter(v -> v.preset().id().equals(id)).toList();
    }

    /// Begins a preset of the clinic's own as a copy of a released one: version 1, a draft.
    ///
    /// @param as its name on the command line and in the record: small letters, digits and dashes
    /// @param title its name on a screen
    public PresetVersion copy(String from, String as, String title, String by) {
        PresetRules.name(as);
        PresetRules.title(title);
        PresetRules.person(by);
        AlarmPreset source = released(from)
                .orElseThrow(() -> new StoreException(
                        "There is no released preset " + from + "; " + PresetRules.known(released()) + "."));
        return file.writing(handle -> {
            if (isTaken(handle, as)) {
                throw new StoreException("There is a preset " + as + " already; `vigil presets edit` changes it.");
            }
            AlarmPreset copy = PresetRules.as(source, as, title, 1);
            return add(handle, copy, from + " " + source.version(), by);
        });
    }

    /// Takes an edited text as the next version of a clinic's own preset: a draft.
    ///
    /// @param name what the person calls the text, to stand before every problem
    /// @throws BadPreset with every problem in words and its line; nothing is saved then
    public PresetVersion edit(String id, String name, String text, String by) {
        PresetRules.person(by);
        return file.writing(handle -> {
            PresetVersion newest = newest(handle, id);
            AlarmPreset edited =
                    PresetReader.read(name, text, id, newest.preset().version() + 1, AlarmPreset.STANDARD);
            return add(handle, edited, newest.copiedFrom(), by);
        });
    }

    /// Releases a draft: from now on sessions may start from it, and from no older version of it.
    ///
    /// @param by the printed name of the clinician
    /// @param reason what the signature means, in the clinician's words
    public PresetVersion sign(String id, int version, String by, String reason) {
        PresetRules.person(by);
        PresetRules.reason(reason);
        return file.writing(handle -> {
            PresetVersion draft = PresetRules.signable(own(handle, id), id, version);
            act(handle, draft, "signed", by, reason);
            return one(handle, id, version);
        });
    }

    /// Takes a released preset back: no session starts from it any more, nor from an older version of it.
    public PresetVersion withdraw(String id, String by, String reason) {
        PresetRules.person(by);
        PresetRules.reason(reason);
        return file.writing(handle -> {
            PresetVersion released = own(handle, id).stream()
                    .filter(PresetVersion::released)
                    .findFirst()
                    .orElseThrow(() -> new StoreException("No version of a preset " + id + " is released."));
            act(handle, released, "withdrawn", by, reason);
            return one(handle, id, released.preset().version());
        });
    }

    private PresetVersion add(Handle handle, AlarmPreset preset, String copiedFrom, String by) {
        PresetRules.ownTitle(preset, PresetVersion.ofShipped());
        PresetRules.ownTitle(preset, PresetRows.all(handle));
        String content = PresetJson.write(preset);
        handle.execute(
                ADD_VERSION,
                preset.id(),
                preset.version(),
                content,
                copiedFrom,
                by.strip(),
                clock.now().wallMillis());
        return one(handle, preset.id(), preset.version());
    }

    private void act(Handle handle, PresetVersion version, String act, String by, String reason) {
        handle.execute(
                ADD_ACT,
                version.preset().id(),
                version.preset().version(),
                act,
                PresetJson.digest(content(handle, version)),
                by.strip(),
                clock.now().wallMillis(),
                reason.strip());
    }

    /// What is signed is the text that stands there, not what this program makes of it.
    private static String content(Handle handle, PresetVersion version) {
        return handle.createQuery("SELECT content FROM preset_version WHERE preset = ? AND version = ?")
                .bind(0, version.preset().id())
                .bind(1, version.preset().version())
                .mapTo(String.class)
                .one();
    }

    private static boolean isTaken(Handle handle, String id) {
        return AlarmPreset.named(id).isPresent() || !own(handle, id).isEmpty();
    }

    private static List<PresetVersion> own(Handle handle, String id) {
        return PresetRows.all(handle).stream()
                .filter(v -> v.preset().id().equals(id))
                .toList();
    }

    private static PresetVersion newest(Handle handle, String id) {
        return own(handle, id).stream()
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        AlarmPreset.named(id).isPresent()
                                ? "The preset " + id + " ships with Vigil and cannot be changed; copy it."
                                : "There is no preset " + id + " of the clinic's own."));
    }

    private static PresetVersion one(Handle handle, String id, int version) {
        return own(handle, id).stream()
                .filter(v -> v.preset().version() == version)
                .findFirst()
                .orElseThrow();
    }
}
