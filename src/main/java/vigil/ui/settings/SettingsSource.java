package vigil.ui.settings;

import java.util.List;
import java.util.Optional;
import vigil.ui.control.Preferences;

/// Where the settings are kept; `app` gives it.
///
/// Thread rule: any thread but the JavaFX one. What cannot be done throws an exception with one sentence.
public interface SettingsSource {
    /// Keeps nothing and has nothing to tell: for pictures and tests.
    SettingsSource NONE = new SettingsSource() {
        @Override
        public KeptPreferences preferences() {
            return new KeptPreferences(Optional.of(Preferences.DEFAULT), "");
        }

        @Override
        public void keep(Preferences preferences, String by) {}

        @Override
        public SoundFacts sound() {
            return SoundFacts.NONE;
        }

        @Override
        public void setVolume(int level, String by) {}

        @Override
        public List<PresetLine> presets() {
            return List.of();
        }

        @Override
        public void release(PresetLine preset, String by, String reason) {}

        @Override
        public void withdraw(PresetLine preset, String by, String reason) {}

        @Override
        public AboutFacts about() {
            return AboutFacts.NONE;
        }
    };

    /// What was chosen before.
    KeptPreferences preferences();

    /// Keeps a choice, with who chose.
    void keep(Preferences preferences, String by);

    /// How alarms sound, and where.
    SoundFacts sound();

    /// Sets the volume, not below its floor.
    void setVolume(int level, String by);

    /// Every version of every preset, newest first.
    List<PresetLine> presets();

    /// Releases a draft.
    void release(PresetLine preset, String by, String reason);

    /// Takes a released preset back.
    void withdraw(PresetLine preset, String by, String reason);

    /// What this program is.
    AboutFacts about();
}
