package vigil.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vigil.metric.Clock;
import vigil.staff.AuditAct;
import vigil.store.preset.BadPreset;

/// The presets of a clinic: what ships, and its own copies, which go from draft to signed. Every version is kept with
/// who, when and why; nothing is changed, a change is a new version (hazards H6 and H21 of the clinical facts). What
/// was
/// released and taken back stands in the audit log too.
///
/// Thread rule: any thread but the JavaFX one; each call reads or writes afresh, also beside a recording console.
/// Every method throws [StoreException] with one sentence if it cannot be done.
///
/// @param <P> the preset
public final class PresetBook<P> {
    private final PresetKind<P> kind;
    private final ClinicFile file;
    private final Clock clock;

    PresetBook(PresetKind<P> kind, ClinicFile file, Clock clock) {
        this.kind = kind;
        this.file = file;
        this.clock = clock;
    }

    /// The presets of a data folder; without a record there, only what ships.
    public static <P> PresetBook<P> of(PresetKind<P> kind, Path dataDir, Clock clock) {
        return new PresetBook<>(kind, new ClinicFile(new DataFolder(dataDir)), clock);
    }

    /// What kind of presets these are.
    public PresetKind<P> kind() {
        return kind;
    }

    /// What ships first, then the newest signed version of each of the clinic's own.
    public List<P> released() {
        return versions().stream()
                .filter(PresetVersion::released)
                .map(PresetVersion::preset)
                .toList();
    }

    /// The released preset of that name.
    public Optional<P> released(String id) {
        return released().stream().filter(p -> kind.id(p).equals(id)).findFirst();
    }

    /// Every version of every preset: what ships, then the clinic's own by name, newest first.
    public List<PresetVersion<P>> versions() {
        List<PresetVersion<P>> own = file.isThere(kind.since()) ? file.reading(rows()::all) : List.of();
        return Stream.concat(PresetVersion.ofShipped(kind).stream(), own.stream())
                .toList();
    }

    /// Every version of one preset, newest first; empty if there is none of that name.
    public List<PresetVersion<P>> versions(String id) {
        return versions().stream().filter(v -> v.id().equals(id)).toList();
    }

    /// Begins a preset of the clinic's own as a copy of a released one: version 1, a draft.
    ///
    /// @param as its name on the command line and in the record: small letters, digits and dashes
    /// @param title its name on a screen
    public PresetVersion<P> copy(String from, String as, String title, String by) {
        PresetRules.name(as);
        PresetRules.title(title);
        PresetRules.person(by);
        P source = released(from)
                .orElseThrow(() -> new StoreException("There is no released preset " + from + "; "
                        + PresetRules.known(released().stream().map(kind::id).toList()) + "."));
        return file.writing(handle -> {
            if (isTaken(handle, as)) {
                throw new StoreException("There is a preset " + as + " already; `vigil presets edit` changes it.");
            }
            P copy = kind.as(source, as, title.strip(), 1);
            return add(handle, copy, from + " " + kind.version(source), by);
        });
    }

    /// Takes an edited text as the next version of a clinic's own preset: a draft.
    ///
    /// @param name what the person calls the text, to stand before every problem
    /// @throws BadPreset with every problem in words and its line; nothing is saved then
    public PresetVersion<P> edit(String id, String name, String text, String by) {
        PresetRules.person(by);
        return file.writing(handle -> {
            PresetVersion<P> newest = newest(handle, id);
            P edited = kind.edited(name, text, id, newest.number() + 1);
            return add(handle, edited, newest.copiedFrom(), by);
        });
    }

    /// Releases a draft: from now on sessions may start from it, and from no older version of it.
    ///
    /// @param by the printed name of the clinician
    /// @param reason what the signature means, in the clinician's words
    public PresetVersion<P> sign(String id, int version, String by, String reason) {
        PresetRules.person(by);
        PresetRules.reason(reason);
        return file.writing(handle -> {
            PresetVersion<P> draft = PresetRules.signable(own(handle, id), id, version);
            act(handle, draft, AuditAct.PRESET_RELEASED, by, reason);
            return one(handle, id, version);
        });
    }

    /// Takes a released preset back: no session starts from it any more, nor from an older version of it.
    public PresetVersion<P> withdraw(String id, String by, String reason) {
        PresetRules.person(by);
        PresetRules.reason(reason);
        return file.writing(handle -> {
            PresetVersion<P> released = own(handle, id).stream()
                    .filter(PresetVersion::released)
                    .findFirst()
                    .orElseThrow(() -> new StoreException("No version of a preset " + id + " is released."));
            act(handle, released, AuditAct.PRESET_WITHDRAWN, by, reason);
            return one(handle, id, released.number());
        });
    }

    private PresetVersion<P> add(Handle handle, P preset, String copiedFrom, String by) {
        PresetRules.ownTitle(kind.id(preset), kind.title(preset), PresetVersion.ofShipped(kind));
        PresetRules.ownTitle(kind.id(preset), kind.title(preset), rows().all(handle));
        String content = kind.write(preset);
        handle.execute(
                "INSERT INTO " + kind.versions() + " (preset, version, content, copied_from, made_by, wall_millis)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                kind.id(preset),
                kind.version(preset),
                content,
                copiedFrom,
                by.strip(),
                clock.now().wallMillis());
        return one(handle, kind.id(preset), kind.version(preset));
    }

    // Requirement: STAFF-AUDIT-3
    // Control: H27
    private void act(Handle handle, PresetVersion<P> version, AuditAct act, String by, String reason) {
        long wall = clock.now().wallMillis();
        handle.execute(
                "INSERT INTO " + kind.acts() + " (preset, version, act, digest, made_by, wall_millis, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                version.id(),
                version.number(),
                act == AuditAct.PRESET_RELEASED ? "signed" : "withdrawn",
                PresetJson.digest(content(handle, version)),
                by.strip(),
                wall,
                reason.strip());
        AuditRows.add(handle, wall, by.strip(), act, version.id() + " " + version.number() + ": " + reason.strip());
    }

    /// What is signed is the text that stands there, not what this program makes of it.
    private String content(Handle handle, PresetVersion<P> version) {
        return handle.createQuery("SELECT content FROM " + kind.versions() + " WHERE preset = ? AND version = ?")
                .bind(0, version.id())
                .bind(1, version.number())
                .mapTo(String.class)
                .one();
    }

    private boolean isTaken(Handle handle, String id) {
        return isShipped(id) || !own(handle, id).isEmpty();
    }

    private List<PresetVersion<P>> own(Handle handle, String id) {
        return rows().all(handle).stream().filter(v -> v.id().equals(id)).toList();
    }

    private PresetVersion<P> newest(Handle handle, String id) {
        return own(handle, id).stream()
                .findFirst()
                .orElseThrow(() -> new StoreException(
                        isShipped(id)
                                ? "The preset " + id + " ships with Vigil and cannot be changed; copy it."
                                : "There is no preset " + id + " of the clinic's own."));
    }

    private boolean isShipped(String id) {
        return kind.shipped().stream().anyMatch(p -> kind.id(p).equals(id));
    }

    private PresetRows<P> rows() {
        return new PresetRows<>(kind);
    }

    private PresetVersion<P> one(Handle handle, String id, int version) {
        return own(handle, id).stream()
                .filter(v -> v.number() == version)
                .findFirst()
                .orElseThrow();
    }
}
