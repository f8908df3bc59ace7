package vigil.ui.shell;

import java.util.function.Supplier;
import vigil.ui.control.ConsoleScreen;
import vigil.ui.settings.SettingsSource;

/// The screens that need more than the rooms' snapshots; `app` wires them.
///
/// @param review makes the screen of finished sessions, anew for each language
/// @param technician makes the one of ports, links and profiles, anew for each language
/// @param settings what the settings read and write
public record OtherScreens(
        Supplier<ConsoleScreen> review, Supplier<ConsoleScreen> technician, SettingsSource settings) {
    /// Screens that stay as they are when the language changes, over settings that nothing keeps.
    public OtherScreens(ConsoleScreen review, ConsoleScreen technician) {
        this(() -> review, () -> technician, SettingsSource.NONE);
    }
}
