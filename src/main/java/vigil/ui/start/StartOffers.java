package vigil.ui.start;

import vigil.alarm.PresetShelf;
import vigil.ui.control.SoundTest;

/// What the start sheet can offer beside the rooms' own.
///
/// @param presets what a session may start from
/// @param sound the test of the alarm sound
public record StartOffers(PresetShelf presets, SoundTest sound) {
    /// What ships, and no sound: for pictures and rooms without a console.
    public static final StartOffers SHIPPED = new StartOffers(PresetShelf.shipped(), SoundTest.SILENT);
}
