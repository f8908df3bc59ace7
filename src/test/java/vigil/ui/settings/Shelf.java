package vigil.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigil.ui.control.Preferences;

/// Settings that remember what they were told to keep, and by whom.
final class Shelf implements SettingsSource {
    final List<String> kept = new ArrayList<>();
    KeptPreferences preferences = new KeptPreferences(Optional.of(Preferences.DEFAULT), "");
    boolean broken;

    @Override
    public KeptPreferences preferences() {
        return preferences;
    }

    @Override
    public void keep(Preferences wanted, String by) {
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        kept.add(by);
    }

    @Override
    public SoundFacts sound() {
        return SoundFacts.NONE;
    }

    @Override
    public void setVolume(int level, String by) {
        kept.add("volume " + level + " " + by);
    }

    @Override
    public List<PresetLine> presets() {
        return List.of();
    }

    @Override
    public void release(PresetLine preset, String by, String reason) {
        kept.add("release " + preset.id() + " " + preset.version() + " " + by + ": " + reason);
    }

    @Override
    public void withdraw(PresetLine preset, String by, String reason) {
        kept.add("withdraw " + preset.id() + " " + preset.version() + " " + by + ": " + reason);
    }

    @Override
    public AboutFacts about() {
        return AboutFacts.NONE;
    }
}
