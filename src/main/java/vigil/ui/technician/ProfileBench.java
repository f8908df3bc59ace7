package vigil.ui.technician;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vigil.device.LinkStatus;
import vigil.profile.ProfileCatalog;
import vigil.ui.control.Errands;

/// The profiles, and the one that a technician looks at: its text, its problems, its captures.
///
/// Thread rule: FX thread; files are read in the background.
final class ProfileBench {
    private final TechnicianSource source;
    private final Errands errands;
    private final Consumer<RuntimeException> failed;
    private final ReadOnlyObjectWrapper<List<ProfileRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ProfileSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable ProfileCatalog catalog;

    /// @param failed told what could not be read
    ProfileBench(TechnicianSource source, Errands errands, Consumer<RuntimeException> failed) {
        this.source = source;
        this.errands = errands;
        this.failed = failed;
    }

    /// All of them, usable or not.
    ReadOnlyObjectProperty<List<ProfileRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The one that is looked at.
    ReadOnlyObjectProperty<Optional<ProfileSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// Reads all anew and looks at the same as before.
    void reload() {
        errands.run(source::profiles, this::show, failed);
    }

    /// A folder that was dropped in shows by itself.
    void showIfNew(ProfileCatalog read) {
        if (!read.equals(catalog)) {
            show(read);
        }
    }

    /// Looks at the same profile as before; at first at a broken one, else at that of the link.
    private void show(ProfileCatalog read) {
        catalog = read;
        List<ProfileRow> found = ProfileRow.of(read);
        rows.set(found);
        Optional<String> wanted = sheet.get()
                .map(s -> s.row().id())
                .or(() -> source.links().stream().findFirst().map(LinkStatus::profile));
        boolean isFirstLook = sheet.get().isEmpty();
        found.stream()
                .filter(r -> isFirstLook && r.profile().isEmpty() || wanted.isPresent() && r.id().equals(wanted.get()))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(this::choose);
    }

    /// Looks at another one.
    void choose(ProfileRow row) {
        errands.run(() -> sheetOf(row), s -> sheet.set(Optional.of(s)), failed);
    }

    /// Looks at the one that describes a link's device.
    ///
    /// @param link its name, `profile@port`
    void chooseFor(String link) {
        rows.get().stream()
                .filter(row -> link.startsWith(row.id() + "@"))
                .findFirst()
                .ifPresent(this::choose);
    }

    private ProfileSheet sheetOf(ProfileRow row) {
        List<CaptureOutcome> captures = row.profile().isPresent() ? source.captures(row.id()) : List.of();
        return new ProfileSheet(row, source.text(row.file()), captures);
    }
}
