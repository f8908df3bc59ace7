package vigil.ui.settings;

import javafx.scene.layout.Region;
import vigil.metric.Timestamp;

/// One section of the settings.
///
/// Thread rule: FX thread.
interface SettingsPage {
    /// What is shown; as wide as it is given, as high as it needs.
    Region root();

    /// It comes into sight.
    default void enter() {}

    /// Drops what was typed here and not sent.
    default void forgetDrafts() {}

    /// It shows no more: what it follows it lets go of.
    default void retire() {}

    /// Brings it up to this moment; called once a frame while it shows.
    default void pulse(Timestamp now) {}
}
