package vigil.app.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vigil.annunciator.Volume;
import vigil.app.clinic.Version;
import vigil.store.PresetKind;
import vigil.store.PresetVersion;
import vigil.ui.control.Preferences;
import vigil.ui.settings.AboutFacts;
import vigil.ui.settings.KeptPreferences;
import vigil.ui.settings.PresetLine;
import vigil.ui.settings.SettingsSource;
import vigil.ui.settings.SoundFacts;

/// What ships, for pictures; nothing is kept.
///
/// @param chosen how the console is wanted
/// @param profiles the folder of profiles
record ShownSettings(Preferences chosen, Path profiles) implements SettingsSource {
    @Override
    public KeptPreferences preferences() {
        return new KeptPreferences(Optional.of(chosen), "");
    }

    @Override
    public void keep(Preferences preferences, String by) {}

    @Override
    public SoundFacts sound() {
        Volume volume = Volume.STANDARD;
        return new SoundFacts(volume.level(), volume.floor(), "", "", Map.of(), false, 60, List.of());
    }

    @Override
    public void setVolume(int level, String by) {}

    @Override
    public List<PresetLine> presets() {
        return Stream.concat(
                        lines(PresetLine.Kind.ALARM, PresetVersion.ofShipped(PresetKind.ALARM)),
                        lines(PresetLine.Kind.TREATMENT, PresetVersion.ofShipped(PresetKind.TREATMENT)))
                .toList();
    }

    private static Stream<PresetLine> lines(PresetLine.Kind kind, List<? extends PresetVersion<?>> versions) {
        return versions.stream()
                .map(v -> new PresetLine(kind, v.id(), v.number(), v.title(), PresetLine.State.SHIPPED, "", 0, ""));
    }

    @Override
    public void release(PresetLine preset, String by, String reason) {}

    @Override
    public void withdraw(PresetLine preset, String by, String reason) {}

    @Override
    public AboutFacts about() {
        return new AboutFacts(
                Version.text(),
                "vigil-data",
                "vigil-data/exports",
                profiles.getFileName().toString());
    }
}
