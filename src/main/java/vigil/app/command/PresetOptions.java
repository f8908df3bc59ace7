package vigil.app.command;

import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vigil.staff.Duty;
import vigil.store.PresetBook;
import vigil.store.PresetVersion;

/// What every command that writes presets is told: which one, of which kind, in whose record, and who does it.
final class PresetOptions {
    @Mixin
    private KindOption kind = new KindOption();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(index = "0", paramLabel = "ID", description = "the preset, as `vigil presets` lists it")
    private String id = "";

    @Mixin
    private ByOption by = new ByOption();

    String id() {
        return id;
    }

    /// The name that was given.
    String by() {
        return by.name();
    }

    /// Who releases and takes back: where the clinic keeps its people an administrator, with a PIN on standard input
    /// (clinical facts 9.8).
    ///
    /// @return the printed name for the record
    String releaser() {
        return StaffDesk.at(data.folder()).confirm(by.name(), Duty.RELEASE);
    }

    /// Does something with the presets of that kind.
    ///
    /// @throws CannotDo if it cannot be done; nothing is saved then
    PresetVersion<?> work(Function<PresetBook<?>, PresetVersion<?>> what) {
        return PresetDesk.at(kind.kind(), data.folder()).work(what::apply);
    }
}
